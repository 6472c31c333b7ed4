import * as fc from "fast-check";
import { describe, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import type { ExclusionCounts, ExclusionCountsRow } from "../metrics/ExclusionCounts";
import { exclusionsResult } from "../metrics/exclusionsResult";
import { localMeasuresResult } from "../metrics/localMeasuresResult";
import { exactly } from "../results/count";

const schools = ["100001", "100002", "100003"];
const few = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 12 }),
);
const three = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: 3, maxLength: 3 });
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const at = (values: number[], index: number) => values[index] ?? NaN;

const frame = (parts: "all" | "some") => ({
  areas: [
    { id: "trust", label: "A trust", level: "trust" as const, parts },
    ...schools.map((id) => ({ id, label: id, level: "school" as const, partOf: "trust" })),
  ],
  periods: [{ year: "2023/24" }],
});
const rowFrame = {
  period: "2023/24",
  status: "final" as const,
  denominator: "januaryCensusHeadcount" as const,
};

function countsOf(
  parts: "all" | "some",
  headcounts: number[],
  [suspended, repeated, excluded]: number[][],
): ExclusionCounts {
  const row = (area: string, pick: (values: number[]) => number): ExclusionCountsRow => ({
    ...rowFrame,
    area,
    headcount: pick(headcounts),
    suspensions: exactly(pick(suspended ?? []) + pick(repeated ?? [])),
    permanentExclusions: exactly(pick(excluded ?? [])),
    pupilsSuspended: exactly(pick(suspended ?? [])),
  });
  return {
    is: "national",
    ...frame(parts),
    rows: [
      row("trust", sum),
      ...schools.map((id, index) => row(id, (values) => at(values, index))),
    ],
  };
}

describe("an attacker with the published JSON, who knows the headcounts", () => {
  it.each(["all", "some"] as const)(
    "finds no small number of pupils or suspensions, of a trust and %s of its schools",
    (parts) => {
      const size = parts === "all" ? 3 : 4;
      const leaves = fc.array(few, { minLength: size, maxLength: size });
      const pupils = fc.array(fc.integer({ min: 12, max: 40 }), {
        minLength: size,
        maxLength: size,
      });
      fc.assert(
        fc.property(leaves, leaves, pupils, (suspended, more, headcounts) => {
          // Schools without a row repeat none: this attacker, who moves one pupil and one event at a time,
          // would not think of giving their repeated suspensions to others when their last pupil goes.
          const repeated = more.map((value, index) =>
            at(suspended, index) > 0 && index < 3 ? value : 0,
          );
          const none = headcounts.map(() => 0);
          expectProtected({
            leaves: [suspended, repeated],
            resultOf: ([first = [], second = []]) => {
              const cannotBe = first.some(
                (value, index) =>
                  value > at(headcounts, index) || (value === 0 && at(second, index) > 0),
              );
              if (cannotBe) return undefined;
              return exclusionsResult(
                countsOf(parts, headcounts, [first, second, none]),
                testContext,
              );
            },
            people: ([first = [], second = []]) =>
              [
                ...first.map((value, index) => [`suspended ${index}`, value] as const),
                ...first.map(
                  (value, index) => [`not ${index}`, at(headcounts, index) - value] as const,
                ),
                ...first.map(
                  (value, index) => [`events ${index}`, value + at(second, index)] as const,
                ),
                ["suspended", sum(first)] as const,
                ["not", sum(headcounts) - sum(first)] as const,
                ["events", sum(first) + sum(second)] as const,
              ].map(([name, value]) => ({ name, value, threshold: 5 })),
          });
        }),
        fuzzRuns(10),
      );
    },
  );

  it("finds no small number of permanent exclusions", () => {
    fc.assert(
      fc.property(three(fc.integer({ min: 1, max: 9 })), (excluded) => {
        const headcounts = [200, 300, 400];
        const none = [0, 0, 0];
        expectProtected({
          leaves: [excluded],
          resultOf: ([group = []]) =>
            exclusionsResult(countsOf("all", headcounts, [none, none, group]), testContext),
          people: ([group = []]) =>
            [...group, sum(group)].map((value, index) => ({
              name: `excluded ${index}`,
              value,
              threshold: 5,
            })),
        });
      }),
      fuzzRuns(20),
    );
  });

  it("finds no small number of any local measure", () => {
    fc.assert(
      fc.property(three(fc.integer({ min: 1, max: 9 })), (moved) => {
        expectProtected({
          leaves: [moved],
          resultOf: ([group = []]) => {
            const row = (area: string, count: number) => ({
              ...rowFrame,
              area,
              headcount: 300,
              managedMoves: exactly(count),
              internalExclusions: exactly(0),
              reducedTimetables: exactly(0),
            });
            return localMeasuresResult(
              {
                is: "local",
                ...frame("all"),
                rows: [
                  row("trust", sum(group)),
                  ...schools.map((id, index) => row(id, at(group, index))),
                ],
              },
              testContext,
            );
          },
          people: ([group = []]) =>
            [...group, sum(group)].map((value, index) => ({
              name: `moved ${index}`,
              value,
              threshold: 5,
            })),
        });
      }),
      fuzzRuns(20),
    );
  });
});
