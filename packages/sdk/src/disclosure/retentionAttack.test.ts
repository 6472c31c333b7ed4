import * as fc from "fast-check";
import { describe, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { retentionResult } from "../metrics/retentionResult";
import { absent, exactly } from "../results/count";

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 30 }),
);

interface Standings {
  retained: number;
  left: number;
  deferred: number;
  lost: number;
  waiting: number;
  leftBeforeDue: number;
}

function standings(leaves: number[][]): Standings {
  const [[retained = 0, left = 0, lost = 0, deferred = 0, waiting = 0, leftBeforeDue = 0] = []] =
    leaves;
  return { retained, left, lost, deferred, waiting, leftBeforeDue };
}

function numbersOf(leaves: number[][]): Record<string, number> {
  const each = standings(leaves);
  const known = each.retained + each.left;
  const due = known + each.lost;
  const notYetDue = each.waiting + each.leftBeforeDue;
  return { ...each, known, due, notYetDue, people: due + each.deferred + notYetDue };
}

const peopleOf = (leaves: number[][]) =>
  Object.entries(numbersOf(leaves)).map(([name, value]) => ({ name, value, threshold: 5 }));

describe("an attacker with the published JSON of retention", () => {
  it("finds no small count in the completion of a cohort", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), (leaves) => {
        expectProtected({
          leaves: [leaves],
          resultOf: (candidate) => {
            const { people = 0, notYetDue = 0 } = numbersOf(candidate);
            const { retained, left, lost, deferred, leftBeforeDue } = standings(candidate);
            return retentionResult(
              {
                unit: "leaders",
                measure: { is: "completion" },
                cohorts: [
                  {
                    id: "2019",
                    label: "2019",
                    people: exactly(people),
                    retained: exactly(retained),
                    left: exactly(left),
                    deferred: exactly(deferred),
                    lostToFollowUp: exactly(lost),
                    notYetDue: exactly(notYetDue),
                    leftBeforeDue: exactly(leftBeforeDue),
                  },
                ],
              },
              testContext,
            );
          },
          people: peopleOf,
        });
      }),
      fuzzRuns(20),
    );
  });

  it("finds none among graduates, of whom none defers", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 3, maxLength: 3 }), (leaves) => {
        expectProtected({
          leaves: [leaves],
          resultOf: (candidate) => {
            const { people = 0 } = numbersOf(candidate);
            const { retained, left, lost } = standings(candidate);
            return retentionResult(
              {
                unit: "graduates",
                measure: { is: "inSystem", months: 24 },
                cohorts: [
                  {
                    id: "2019",
                    label: "2019",
                    people: exactly(people),
                    retained: exactly(retained),
                    left: exactly(left),
                    deferred: absent("notApplicable"),
                    lostToFollowUp: exactly(lost),
                    notYetDue: exactly(0),
                    leftBeforeDue: absent("notApplicable"),
                  },
                ],
              },
              testContext,
            );
          },
          people: peopleOf,
        });
      }),
      fuzzRuns(20),
    );
  });

  it("finds none where it is not stated who left or deferred", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 4, maxLength: 4 }), (leaves) => {
        const [first = 0, second = 0, third = 0, rest = 0] = leaves;
        const numbers = ([each = []]: number[][]) => {
          const [retained = 0, lost = 0, notYetDue = 0, unstated = 0] = each;
          return { retained, lost, notYetDue, unstated };
        };
        expectProtected({
          leaves: [[first, second, third, rest]],
          resultOf: (candidate) => {
            const { retained, lost, notYetDue, unstated } = numbers(candidate);
            return retentionResult(
              {
                unit: "leaders",
                measure: { is: "completion" },
                cohorts: [
                  {
                    id: "all",
                    label: "All",
                    people: exactly(retained + lost + notYetDue + unstated),
                    retained: exactly(retained),
                    left: absent("notStated"),
                    deferred: absent("notStated"),
                    lostToFollowUp: exactly(lost),
                    notYetDue: exactly(notYetDue),
                    leftBeforeDue: absent("notStated"),
                  },
                ],
              },
              testContext,
            );
          },
          people: (candidate) => {
            const { retained, lost, notYetDue, unstated } = numbers(candidate);
            const due = retained + lost + unstated;
            return Object.entries({ retained, lost, notYetDue, unstated, due }).map(
              ([name, value]) => ({ name, value, threshold: 5 }),
            );
          },
        });
      }),
      fuzzRuns(20),
    );
  });
});
