import { exactly, type FunnelCohortCounts, funnelResult } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { partition } from "../../testing/partition";
import { cohortFunnelModel } from "./cohortFunnelModel";

const stages = ["Registered", "Applied", "Recruited", "Placed"].map((label) => ({
  id: label.toLowerCase(),
  label,
}));

/** People, and at each step the weights of those who go on and of the five ways to leave. */
const people = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5000 }));
const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
const target = fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined });

const cohort = fc
  .tuple(people, fc.array(weights, { minLength: 1, maxLength: 3 }), target)
  .map(([first, steps, aim]): Omit<FunnelCohortCounts, "id" | "label"> => {
    const reached = [first];
    const exits = steps.map((step) => {
      const [withdrawn, notSelected, deferred, pending, unknown, onward] = partition(
        reached.at(-1) ?? 0,
        step,
      ).map(exactly);
      reached.push(onward?.is === "exact" ? onward.value : 0);
      const nobody = exactly(0);
      return {
        withdrawn: withdrawn ?? nobody,
        notSelected: notSelected ?? nobody,
        deferred: deferred ?? nobody,
        pending: pending ?? nobody,
        unknown: unknown ?? nobody,
      };
    });
    return {
      reached: reached.map((value, index) => ({
        stage: stages[index]?.id ?? "",
        count: exactly(value),
      })),
      exits,
      ...(aim && { target: { stage: "applied", value: aim } }),
    };
  });

const published = fc
  .tuple(fc.array(cohort, { minLength: 1, maxLength: 3 }), fc.constantFrom(undefined, 10, 25))
  .map(([cohorts, threshold]) => {
    const fewest = Math.min(...cohorts.map(({ reached }) => reached.length));
    const counts = {
      unit: "people",
      stages: stages.slice(0, fewest),
      cohorts: cohorts.map((each, index) => ({
        ...each,
        id: "abc".charAt(index),
        label: `Cohort ${"ABC".charAt(index)}`,
        reached: each.reached.slice(0, fewest),
        exits: each.exits.slice(0, fewest - 1),
      })),
    };
    return publishExample(funnelResult(counts, exampleContext()), threshold);
  });

test("every mark lies on its plot, and who went on and who waits are parts of the bar", () => {
  fc.assert(
    fc.property(published, (result) => {
      const marks = cohortFunnelModel(result, english).cohorts.flatMap(({ stages: each }) => each);
      for (const { bar, target: line, wedge } of marks) {
        if (bar.is === "drawn") {
          expect(bar.length).toBeLessThanOrEqual(1);
          expect(Math.min(bar.length, bar.onward, bar.pending)).toBeGreaterThanOrEqual(0);
          expect(bar.onward + bar.pending).toBeLessThanOrEqual(bar.length + 1e-9);
        }
        for (const at of [line?.at, wedge?.from, wedge?.to]) {
          expect(at ?? 0).toBeGreaterThanOrEqual(0);
          expect(at ?? 0).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test("a hidden stage has neither a length nor a number, and a visible one has both", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = cohortFunnelModel(result, english);
      const counts = result.body.cohorts.flatMap(({ reached }) =>
        reached.map((each) => each.count),
      );
      const marks = model.cohorts.flatMap((each) => each.stages);
      for (const [index, count] of counts.entries()) {
        expect(marks[index]?.bar.is).toBe(count.is === "hidden" ? "hidden" : "drawn");
        expect(/\d/.test(marks[index]?.count ?? "")).toBe(count.is === "exact");
      }
    }),
  );
});

test("the table has every count that the chart shows", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { cohorts, table } = cohortFunnelModel(result, english);
      const marks = cohorts.flatMap((each) => each.stages);
      for (const [index, { count, target: line }] of marks.entries()) {
        const cells = table.rows[index]?.cells ?? [];
        expect(cells[1]).toBe(count);
        const aim = /^target ([\d,]+)/.exec(line?.text ?? "")?.[1];
        if (aim) expect(cells.at(-1)).toBe(aim);
      }
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = cohortFunnelModel(result, english);
      expectReadable(model);
      expectPublishedNumbers(model, result.body);
    }),
  );
});

test("every working gives what it says", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { workings = [] } = cohortFunnelModel(result, english);
      expectTrueWorkings(workings);
    }),
  );
});
