import { exactly, rateComparison } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { outcomeGapModel } from "./outcomeGapModel";

const people = fc.oneof(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 3000 }));
const counts = fc
  .tuple(people, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([all, share]) => ({ had: Math.floor(all * share), all }));

const published = fc
  .tuple(counts, counts, fc.constantFrom(undefined, 10))
  .map(([one, two, threshold]) => {
    const side = (id: string, { had, all }: { had: number; all: number }) => ({
      id,
      label: `Group ${id}`,
      outcome: { is: "stated", id: "belong", label: "feel that they belong" } as const,
      base: { is: "stated", id: "answered", label: "pupils who answered" } as const,
      rate: { is: "counts", numerator: exactly(had), denominator: exactly(all) } as const,
    });
    return publishExample(
      rateComparison(
        { unit: "pupils", first: side("A", one), second: side("B", two) },
        exampleContext("survey"),
      ),
      threshold,
    );
  });

test("every mark stands within its plot, at the share that was counted", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { sides, ticks, span } = outcomeGapModel(result, english);
      const end = ticks.at(-1) ?? 1;
      for (const { id, mark } of sides) {
        const { rate } = result.body[id];
        expect(mark.is === "strip").toBe(rate.is === "counted");
        if (mark.is !== "strip" || rate.is !== "counted") continue;
        const total = mark.segments.reduce((sum, { units }) => sum + units, 0);
        expect(total).toBeLessThanOrEqual(mark.total * (1 + 1e-9));
        for (const { units } of mark.segments) expect(units).toBeGreaterThan(0);
        const had = mark.segments.find((each) => each.id === "had")?.units ?? 0;
        expect((had / mark.total) * end).toBeCloseTo(rate.share, 6);
      }
      if (span) {
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeGreaterThanOrEqual(span.from);
        expect(span.to).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("the gap lies in its interval, and 0 in the interval just where the two cannot be told apart", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { difference } = outcomeGapModel(result, english);
      const { difference: compared } = result.body;
      expect(difference.plot !== undefined).toBe(compared.is === "compared");
      if (difference.plot?.mark.is !== "drawn" || compared.is !== "compared") return;
      const { mark, none: zero, ticks, labels } = difference.plot;
      const { lower, upper } = mark.interval ?? { lower: -1, upper: 2 };
      expect([0, lower, mark.share, upper, 1]).toEqual(
        [0, lower, mark.share, upper, 1].sort((a, b) => a - b),
      );
      const holdsZero = lower - 1e-5 <= zero && zero <= upper + 1e-5;
      if (compared.verdict === "tooFewToTellApart") expect(holdsZero).toBe(true);
      else expect(lower).toBeGreaterThanOrEqual(zero);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBe(1);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks).toContain(zero);
      for (const { at } of labels) expect(ticks).toContain(at);
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = outcomeGapModel(result, english);
      const { headline, sentence, table, sides, difference } = model;
      expectReadable(model);
      const { plot, ...words } = difference;
      const texts = sides.map(({ value, details }) => [value, details]);
      // 0 is what an interval is held against.
      expectPublishedNumbers([headline, sentence, table, texts, words], [result.body, 0]);
    }),
  );
});

test("the table has every number that the chart shows", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { sides, table } = outcomeGapModel(result, english);
      for (const { id, value, isWords } of sides) {
        const row = table.rows.find((each) => each.id === id);
        if (!isWords) expect(row?.cells).toContain(value);
      }
    }),
  );
});

test("every working gives what it says", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { workings = [] } = outcomeGapModel(result, english);
      expectTrueWorkings(workings);
    }),
  );
});
