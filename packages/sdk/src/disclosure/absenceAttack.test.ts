import * as fc from "fast-check";
import { describe, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import type { AbsenceCountsRow } from "../metrics/AbsenceCounts";
import { absenceResult } from "../metrics/absenceResult";
import { exactly } from "../results/count";

const schools = ["100001", "100002", "100003"];
const few = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 12 }),
);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const at = (values: number[], index: number) => values[index] ?? NaN;

describe("an attacker with the published JSON, who knows the enrolments", () => {
  it.each([
    ["a school by itself", 1, "all"],
    ["a trust of three schools", 3, "all"],
    ["a trust and three of its schools", 4, "some"],
  ] as const)("finds no small number of absent pupils, of %s", (_, size, parts) => {
    const leaves = fc.array(few, { minLength: size, maxLength: size });
    const enrolled = fc.array(fc.integer({ min: 24, max: 40 }), {
      minLength: size,
      maxLength: size,
    });
    fc.assert(
      fc.property(leaves, leaves, enrolled, (severe, others, enrolments) => {
        expectProtected({
          leaves: [severe, others],
          resultOf: ([first = [], second = []]) => {
            if (first.some((value, index) => value + at(second, index) > at(enrolments, index))) {
              return undefined;
            }
            const row = (area: string, pick: (values: number[]) => number): AbsenceCountsRow => ({
              area,
              period: "2023/24",
              status: "final",
              enrolments: exactly(pick(enrolments)),
              withoutSessions: exactly(0),
              sessions: {
                possible: exactly(380 * pick(enrolments)),
                authorised: exactly(40 * pick(enrolments)),
                unauthorised: exactly(20 * pick(enrolments)),
              },
              persistent: exactly(pick(first) + pick(second)),
              severe: exactly(pick(first)),
            });
            const ids = schools.slice(0, Math.min(size, 3));
            const rows = ids.map((id, index) => row(id, (values) => at(values, index)));
            const areas = ids.map((id) => ({ id, label: id, level: "school" as const }));
            const trust = { id: "trust", label: "A trust", level: "trust" as const };
            return absenceResult(
              {
                areas:
                  size === 1
                    ? areas
                    : [...areas.map((area) => ({ ...area, partOf: "trust" })), { ...trust, parts }],
                periods: [{ year: "2023/24" }],
                rows: size === 1 ? rows : [...rows, row("trust", sum)],
              },
              testContext,
            );
          },
          people: ([first = [], second = []]) => {
            const persistent = first.map((value, index) => value + at(second, index));
            return [
              ...first.map((value, index) => [`severe ${index}`, value] as const),
              ...second.map((value, index) => [`not severe ${index}`, value] as const),
              ...persistent.map((value, index) => [`persistent ${index}`, value] as const),
              ...persistent.map(
                (value, index) => [`present ${index}`, at(enrolments, index) - value] as const,
              ),
              ["severe", sum(first)] as const,
              ["not severe", sum(second)] as const,
              ["persistent", sum(persistent)] as const,
              ["present", sum(enrolments) - sum(persistent)] as const,
            ].map(([name, value]) => ({ name, value, threshold: 5 }));
          },
          // A hidden number of persistently absent pupils is not 0: that would be shown.
          canBe: (published, [first = [], second = []]) =>
            published.kind !== "absence" ||
            published.body.rows.every(
              ({ persistent }, index) =>
                persistent.is !== "hidden" ||
                index >= Math.min(size, 3) ||
                at(first, index) + at(second, index) > 0,
            ),
        });
      }),
      fuzzRuns(20),
    );
  });
});
