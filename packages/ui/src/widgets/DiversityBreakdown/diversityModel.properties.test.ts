import { breakdownResult, exactly } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { partition } from "../../testing/partition";
import { diversityModel } from "./diversityModel";

const labels = ["Asian", "Black", "Mixed", "White", "Other"];
const weights = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

const published = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 3000 })),
    weights(4),
    fc.integer({ min: 1, max: 5 }).chain(weights),
    fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([people, states, groupWeights, benchmarks, specialCategory]) => {
    const [notAsked = 0, noAnswer = 0, preferNotToSay = 0, known = 0] = partition(people, states);
    const counts = partition(known, groupWeights);
    const groups = counts.map((count, index) => ({
      id: `group-${"abcde".charAt(index)}`,
      label: labels[index] ?? "",
      count: exactly(count),
    }));
    return publishExample(
      breakdownResult(
        {
          unit: "leaders",
          dimension: { id: "example", label: "Group", specialCategory },
          base: "ofKnown",
          complement: "allOtherGroups",
          people: exactly(people),
          asked: exactly(people - notAsked),
          known: exactly(known),
          missing: {
            notAsked: exactly(notAsked),
            noAnswer: exactly(noAnswer),
            preferNotToSay: exactly(preferNotToSay),
          },
          groups,
          benchmarks: benchmarks.map((percent, index) => ({
            id: `benchmark-${"abc".charAt(index)}`,
            label: `Population ${"ABC".charAt(index)}`,
            population: "an invented population",
            geography: "England",
            year: "invented",
            dimension: "example",
            complement: "allOtherGroups",
            base: "ofKnown",
            shares: [{ group: "group-a", text: `${percent}%`, share: percent / 100 }],
            source: "records",
          })),
        },
        exampleContext(),
      ),
    );
  });

test("every mark lies on the axis, and the axis ends where the visible marks do", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { rows, ticks, max } = diversityModel(result, english);
      const ends = rows.flatMap(({ mark, benchmarks }) => [
        ...benchmarks.map(({ at }) => at),
        ...(mark.is === "drawn" ? [mark.share, mark.interval?.upper ?? 0] : []),
      ]);
      for (const end of ends) expect(end).toBeLessThanOrEqual(max + 1e-9);
      // The step before the last is too short, or the axis is the shortest there is.
      const furthest = Math.max(0.1, ...ends);
      expect(ticks.at(-2) ?? 0).toBeLessThan(furthest);
      expect(max).toBe(ticks.at(-1));
    }),
  );
});

test("the estimate lies in its interval, and both lie between none and all", () => {
  fc.assert(
    fc.property(published, (result) => {
      for (const { mark } of diversityModel(result, english).rows) {
        if (mark.is !== "drawn") continue;
        const { lower = 0, upper = 1 } = mark.interval ?? {};
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(mark.share);
        expect(upper).toBeGreaterThanOrEqual(mark.share);
        expect(upper).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a hidden group has no number in its row but the benchmarks' own", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { rows, table } = diversityModel(result, english);
      for (const [index, group] of result.body.groups.entries()) {
        if (group.rate.is !== "hidden") continue;
        expect(rows[index]).toMatchObject({ mark: { is: "hidden" }, share: "", ratio: "" });
        const numbers = table.rows[index]?.cells.filter((cell) => /\d/.test(cell));
        const own = result.body.benchmarks.flatMap(({ shares }) =>
          shares.filter((each) => each.group === group.id).map(({ text }) => text),
        );
        expect(numbers).toEqual(own);
      }
    }),
  );
});

test("the table has every number that the chart shows", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { rows, table } = diversityModel(result, english);
      for (const [index, { count, share, ratio }] of rows.entries()) {
        const cells = table.rows[index]?.cells ?? [];
        expect(cells[1]).toBe(count);
        expect(cells[2]).toBe(share);
        const times = /^[\d.,]+×/.exec(ratio)?.[0];
        if (times) expect(cells).toContain(times);
      }
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = diversityModel(result, english);
      expectReadable(model);
      expectPublishedNumbers(model, result.body);
    }),
  );
});

test("every working gives what it says", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { workings = [] } = diversityModel(result, english);
      expectTrueWorkings(workings);
    }),
  );
});
