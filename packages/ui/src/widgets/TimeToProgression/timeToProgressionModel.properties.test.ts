import { exactly, timeToEventResult } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { estimateInWords } from "./estimateInWords";
import { timeToProgressionModel } from "./timeToProgressionModel";

const months = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 8 });

const published = fc
  .tuple(months, months, fc.integer({ min: 0, max: 9 }), fc.constantFrom(3, 6, 12))
  .map(([events, censored, notFollowed, intervalMonths]) => {
    const bins = (counts: readonly number[]) => ({
      is: "histogram" as const,
      bins: counts.flatMap((count, index) => (count > 0 ? [{ value: 4 * index + 3, count }] : [])),
    });
    const sum = [...events, ...censored].reduce((total, count) => total + count, notFollowed);
    return publishExample(
      timeToEventResult(
        {
          unit: "leaders",
          event: "higherLevel",
          from: "start",
          intervalMonths,
          people: exactly(sum),
          startUnknown: exactly(0),
          notFollowed: exactly(notFollowed),
          events: bins(events),
          censored: bins(censored),
        },
        exampleContext(),
      ),
    );
  });

test("the curve never falls, has no gap and stays in the plot, on its band", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { steps, firstStep, beyond } = timeToProgressionModel(result, english);
      expect(firstStep).toBe(steps[0]?.from);
      let [place, share] = [firstStep ?? 0, 0];
      for (const step of steps) {
        expect(step.from).toBe(place);
        expect(step.before).toBe(share);
        expect(step.share).toBeGreaterThanOrEqual(share - 1e-9);
        expect(step.to).toBeGreaterThanOrEqual(step.from);
        expect(step.band?.lower ?? 0).toBeLessThanOrEqual(step.share + 1e-9);
        expect(step.band?.upper ?? 1).toBeGreaterThanOrEqual(step.share - 1e-9);
        [place, share] = [step.to, step.share];
      }
      expect(place).toBeLessThanOrEqual(1);
      expect(share).toBeLessThanOrEqual(1);
      if (steps.length > 0) expect(beyond?.from ?? 1).toBe(place);
    }),
  );
});

test("where the curve stops, nothing but a band from there to the end of the axis follows", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { steps, beyond } = timeToProgressionModel(result, english);
      const estimated = result.body.intervals.filter(({ reached }) => reached.is === "estimated");
      const next = result.body.intervals[estimated.length]?.reached.is;
      expect(steps).toHaveLength(estimated.length);
      expect(beyond?.is).toBe(next && { hidden: "hidden", tooFew: "absent", estimated: "" }[next]);
    }),
  );
});

test("the table has every number that the chart shows", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { steps, atRisk, table } = timeToProgressionModel(result, english);
      for (const { rowId, share } of steps) {
        const cells = table.rows.find(({ id }) => id === rowId)?.cells;
        expect(cells?.[4]).toBe(estimateInWords(share, english));
      }
      const column = table.rows.map(({ cells }) => cells[1]);
      for (const { text } of atRisk) expect(column).toContain(text);
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { shares: _scale, ...model } = timeToProgressionModel(result, english);
      expectReadable(model);
      // Ten is what the curve needs, and 1 is everybody, whatever is published.
      expectPublishedNumbers(model, { ...result.body, fewest: 10, everybody: 1 });
    }),
  );
});

test("the working gives the end of the curve", () => {
  fc.assert(
    fc.property(published, (result) => {
      expectTrueWorkings(timeToProgressionModel(result, english).workings ?? []);
    }),
  );
});
