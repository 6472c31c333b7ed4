import {
  type DestinationId,
  exactly,
  type ProgressionCohortCounts,
  progressionResult,
  type SeniorityId,
} from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { partition } from "../../testing/partition";
import { progressionModel } from "./progressionModel";

const seniorityIds: SeniorityId[] = ["promoted", "sameLevel", "lowerLevel", "out", "unknown"];
const posts: DestinationId[] = ["mainstream", "alternativeProvision", "special", "other"];

const weights = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

/** People out of post and of unknown post are the same in both ways of dividing the graduates. */
const cohort = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2000 })),
    weights(3),
    weights(3),
    weights(4),
  )
  .map(([graduates, states, levels, settings]): Omit<ProgressionCohortCounts, "id" | "label"> => {
    const [out = 0, unknown = 0, inPost = 0] = partition(graduates, states);
    const level = [...partition(inPost, levels), out, unknown];
    const setting = partition(inPost, settings);
    return {
      status: "graduated",
      graduation: "2021-07",
      graduates: exactly(graduates),
      seniority: seniorityIds.map((id, index) => ({ id, count: exactly(level[index] ?? 0) })),
      destinationTotal: exactly(graduates),
      destinations: [
        ...posts.map((id, index) => ({ id, count: exactly(setting[index] ?? 0) })),
        { id: "out", count: exactly(out) },
        { id: "unknown", count: exactly(unknown) },
      ],
    };
  });

const published = fc
  .tuple(fc.array(cohort, { minLength: 1, maxLength: 3 }), fc.constantFrom(undefined, 10))
  .map(([cohorts, threshold]) =>
    publishExample(
      progressionResult(
        {
          unit: "graduates",
          promotedMeans: "movedUp",
          destinationBase: "graduates",
          target: { destination: "mainstream", share: 0.6 },
          cohorts: cohorts.map((each, index) => ({
            ...each,
            id: "abc".charAt(index),
            label: `Cohort ${"ABC".charAt(index)}`,
          })),
        },
        exampleContext(),
      ),
      threshold,
    ),
  );

test("the parts of every strip add up to its whole", () => {
  fc.assert(
    fc.property(published, (result) => {
      for (const { strips } of progressionModel(result, english).cohorts) {
        expect(strips).toHaveLength(2);
        for (const { total, segments } of strips) {
          if (typeof total !== "number") continue;
          expect(segments.reduce((sum, { units }) => sum + units, 0)).toBe(total);
          for (const { units } of segments) expect(units).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test("a part without a number is hidden, and every hidden part is without one", () => {
  fc.assert(
    fc.property(published, (result) => {
      const strips = progressionModel(result, english).cohorts.flatMap((each) => each.strips);
      for (const { fill, label } of strips.flatMap(({ segments }) => segments)) {
        expect(/\d/.test(label)).toBe(fill !== "hidden");
      }
    }),
  );
});

test("the table has every count that the chart shows", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { cohorts, table } = progressionModel(result, english);
      for (const { id, strips } of cohorts) {
        const rows = table.rows.filter((row) => row.id.startsWith(id));
        const counts = rows.map(({ cells }) => cells[1]);
        for (const { label } of strips.flatMap(({ segments }) => segments)) {
          const count = /^[\d,]+/.exec(label)?.[0];
          if (count) expect(counts).toContain(count);
        }
      }
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { cohorts, ...words } = progressionModel(result, english);
      expectReadable({ ...words, ...{ cohorts } });
      expectPublishedNumbers([words, cohorts], result.body);
    }),
  );
});

test("every working gives what it says", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { workings = [] } = progressionModel(result, english);
      expectTrueWorkings(workings);
    }),
  );
});
