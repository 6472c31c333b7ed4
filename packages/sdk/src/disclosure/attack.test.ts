import * as fc from "fast-check";
import { describe, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { breakdownResult } from "../metrics/breakdownResult";
import { funnelResult } from "../metrics/funnelResult";
import { progressionResult } from "../metrics/progressionResult";
import { surveyResult } from "../metrics/surveyResult";
import { targetResult } from "../metrics/targetResult";
import { absent, exactly } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import type { DestinationBase } from "../results/progressionResult";

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 30 }),
);
const leavesOf = (size: number) => fc.array(count, { minLength: size, maxLength: size });
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const at = (values: number[] | undefined, index: number) => values?.[index] ?? NaN;
const runs = fuzzRuns(30);

describe("an attacker with the published JSON", () => {
  it.each([false, true])(
    "finds no small count in a breakdown (special category: %s)",
    (special) => {
      fc.assert(
        fc.property(leavesOf(6), (leaves) => {
          const parts = ([group = []]: number[][]) => {
            const [a, b, c, noAnswer, preferNotToSay, notAsked] = group as [
              number,
              number,
              number,
              number,
              number,
              number,
            ];
            const known = a + b + c;
            const asked = known + noAnswer + preferNotToSay;
            return {
              groups: [a, b, c],
              noAnswer,
              preferNotToSay,
              notAsked,
              known,
              asked,
              people: asked + notAsked,
            };
          };
          expectProtected({
            leaves: [leaves],
            resultOf: (candidate) => {
              const { groups, known, asked, people, ...missing } = parts(candidate);
              return breakdownResult(
                {
                  unit: "leaders",
                  dimension: { id: "sex", label: "Sex", specialCategory: special },
                  base: "ofKnown",
                  complement: "allOtherGroups",
                  people: exactly(people),
                  asked: exactly(asked),
                  known: exactly(known),
                  missing: {
                    notAsked: exactly(missing.notAsked),
                    noAnswer: exactly(missing.noAnswer),
                    preferNotToSay: exactly(missing.preferNotToSay),
                  },
                  groups: groups.map((value, index) => ({
                    id: `g${index}`,
                    label: `G${index}`,
                    count: exactly(value),
                  })),
                  benchmarks: [
                    {
                      id: "england",
                      label: "England",
                      population: "All",
                      geography: "England",
                      year: "2021",
                      dimension: "sex",
                      complement: "allOtherGroups",
                      base: "ofKnown",
                      shares: [{ group: "g0", text: "40%", share: 0.4 }],
                      source: "register",
                    },
                  ],
                },
                testContext,
              );
            },
            people: (candidate) => {
              const { groups, known, asked, people, ...missing } = parts(candidate);
              const strict = special ? 10 : 5;
              return [
                ...groups.map((value, index) => ({ name: `g${index}`, value, threshold: strict })),
                { name: "known", value: known, threshold: strict },
                { name: "asked", value: asked, threshold: 5 },
                { name: "people", value: people, threshold: 5 },
                { name: "not known", value: asked - known, threshold: 5 },
                ...Object.entries(missing).map(([name, value]) => ({ name, value, threshold: 5 })),
              ];
            },
            canBe: (published, candidate) => {
              if (published.kind !== "breakdown" || published.body.known.is !== "exact")
                return true;
              const { groups } = published.body;
              if (special && groups.every(({ rate }) => rate.is === "hidden")) return true;
              const values = parts(candidate).groups;
              return groups.every(
                ({ rate }, index) => rate.is !== "hidden" || at(values, index) >= 1,
              );
            },
          });
        }),
        runs,
      );
    },
  );

  it("finds no small count in a funnel", () => {
    fc.assert(
      fc.property(leavesOf(8), fc.integer({ min: 1, max: 20 }), (leaves, target) => {
        const stages = ([group = []]: number[][]) => {
          const [w1, n1, p1, w2, n2, p2, u2, last] = group as [
            number,
            number,
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          const second = last + w2 + n2 + p2 + u2;
          return {
            reached: [second + w1 + n1 + p1, second, last],
            exits: [
              [w1, n1, p1, 0],
              [w2, n2, p2, u2],
            ],
          };
        };
        expectProtected({
          leaves: [leaves],
          resultOf: (candidate) => {
            const { reached, exits } = stages(candidate);
            return funnelResult(
              {
                unit: "educators",
                stages: ["applied", "recruited", "placed"].map((id) => ({ id, label: id })),
                cohorts: [
                  {
                    id: "c",
                    label: "C",
                    reached: ["applied", "recruited", "placed"].map((stage, index) => ({
                      stage,
                      count: exactly(at(reached, index)),
                    })),
                    exits: exits.map((step) => ({
                      withdrawn: exactly(at(step, 0)),
                      notSelected: exactly(at(step, 1)),
                      deferred: exactly(0),
                      pending: exactly(at(step, 2)),
                      unknown: exactly(at(step, 3)),
                    })),
                    target: { stage: "placed", value: target },
                  },
                ],
              },
              testContext,
            );
          },
          people: (candidate) => {
            const { reached, exits } = stages(candidate);
            return [
              ...reached.map((value, index) => ({ name: `reached ${index}`, value, threshold: 5 })),
              ...exits
                .flat()
                .map((value, index) => ({ name: `exit ${index}`, value, threshold: 5 })),
              ...exits.map((step, index) => ({
                name: `left ${index}`,
                value: sum(step),
                threshold: 5,
              })),
            ];
          },
        });
      }),
      runs,
    );
  });

  it("finds no small count in a survey, of a scale or of a multiple choice", () => {
    fc.assert(
      fc.property(leavesOf(4), leavesOf(3), leavesOf(1), (scale, option, [silent = 0]) => {
        // The option's "others" make the answers of both items as many.
        const answers = Math.max(sum(scale), sum(option));
        const first = [...scale, answers - sum(scale)];
        const second = [...option, answers - sum(option)];
        expectProtected({
          leaves: [first, second, [silent]],
          resultOf: ([one = [], two = [], [none = 0] = []]) => {
            if (sum(one) !== sum(two)) return undefined;
            const noMissing = { dontKnow: exactly(0), notApplicable: exactly(0) };
            return surveyResult(
              {
                unit: "educators",
                invited: exactly(sum(one) + none),
                responses: exactly(sum(one)),
                multiSelect: false,
                items: [
                  {
                    id: "scale",
                    statement: "It helps",
                    measure: "topTwoBoxes",
                    base: exactly(sum(one.slice(0, 4))),
                    missing: { ...noMissing, noAnswer: exactly(at(one, 4)) },
                    chosen: exactly(at(one, 0) + at(one, 1)),
                    distribution: one.slice(0, 4).map((value, index) => ({
                      id: `p${index}`,
                      label: `P${index}`,
                      count: exactly(value),
                    })),
                  },
                  {
                    id: "option",
                    statement: "I would recommend it",
                    measure: "chosen",
                    base: exactly(at(two, 0) + at(two, 1)),
                    missing: { ...noMissing, noAnswer: exactly(at(two, 2) + at(two, 3)) },
                    chosen: exactly(at(two, 0)),
                    distribution: [],
                  },
                ],
              },
              {
                ...testContext,
                basis: { kind: "survey", population: "All", askedOn: "July 2022" },
              },
            );
          },
          people: ([one = [], two = [], [none = 0] = []]) =>
            [
              ["silent", none],
              ["responses", sum(one)],
              ...one.map((value, index) => [`scale ${index}`, value] as const),
              ["agree", at(one, 0) + at(one, 1)],
              ["do not agree", at(one, 2) + at(one, 3)],
              ["scale base", sum(one.slice(0, 4))],
              ["chosen", at(two, 0)],
              ["not chosen", at(two, 1)],
              ["option base", at(two, 0) + at(two, 1)],
              ["option missing", at(two, 2) + at(two, 3)],
            ].map(([name, value]) => ({ name: String(name), value: Number(value), threshold: 5 })),
        });
      }),
      fuzzRuns(15),
    );
  });

  it.each(["graduates", "inPost", "promoted"] as const)(
    "finds no small count in progression, destinations of %s",
    (base) => {
      fc.assert(
        fc.property(leavesOf(3), leavesOf(2), fc.nat(30), (posts, noPosts, inMain) => {
          const whole = base === "promoted" ? at(posts, 0) : sum(posts);
          const main = Math.min(inMain, whole);
          expectProtected({
            leaves: [posts, noPosts, [main, whole - main]],
            resultOf: (candidate) => progressionOf(base, candidate),
            people: ([[up = 0, level = 0, from = 0] = [], [out = 0, none = 0] = [], places = []]) =>
              [
                ["promoted", up],
                ["same level", level],
                ["out", out],
                ["in a post, from a level that is not known", from],
                ["without a known role", none],
                ["level not known", from + none],
                ["in a post", up + level + from],
                ["not out", up + level + from + none],
                ["graduates", up + level + out + from + none],
                ...places.map((value, index) => [`place ${index}`, value] as const),
              ].map(([name, value]) => ({
                name: String(name),
                value: Number(value),
                threshold: 5,
              })),
          });
        }),
        runs,
      );
    },
  );

  it("finds no small count in a target", () => {
    fc.assert(
      fc.property(leavesOf(2), fc.integer({ min: 0, max: 100 }), (leaves, percent) => {
        expectProtected({
          leaves: [leaves],
          resultOf: ([[actual = 0, others = 0] = []]) =>
            targetResult(
              {
                unit: "graduates",
                aim: { is: "share", share: percent / 100, of: "graduates" },
                actual: exactly(actual),
                base: exactly(actual + others),
              },
              testContext,
            ),
          people: ([[actual = 0, others = 0] = []]) => [
            { name: "actual", value: actual, threshold: 5 },
            { name: "others", value: others, threshold: 5 },
            { name: "base", value: actual + others, threshold: 5 },
          ],
        });
      }),
      runs,
    );
  });
});

/** In a post: promoted, same level, from a level that is not known. In none: out, no known role. */
function progressionOf(base: DestinationBase, leaves: number[][]): MetricResult | undefined {
  const [posts = [], noPosts = [], places = []] = leaves;
  const [promoted = 0, same = 0, fromUnknown = 0] = posts;
  const [out = 0, none = 0] = noPosts;
  const [main = 0, other = 0] = places;
  const inPost = promoted + same + fromUnknown;
  const graduates = inPost + out + none;
  if (main + other !== (base === "promoted" ? promoted : inPost)) return undefined;
  const isAll = base === "graduates";
  return progressionResult(
    {
      unit: "graduates",
      promotedMeans: "movedUp",
      destinationBase: base,
      target: { destination: "mainstream", share: 0.6 },
      cohorts: [
        {
          id: "c",
          label: "C",
          status: "graduated",
          graduation: "2021-07",
          graduates: exactly(graduates),
          seniority: [
            { id: "promoted", count: exactly(promoted) },
            { id: "sameLevel", count: exactly(same) },
            { id: "lowerLevel", count: exactly(0) },
            { id: "out", count: exactly(out) },
            { id: "unknown", count: exactly(fromUnknown + none) },
          ],
          destinationTotal: exactly({ graduates, inPost, promoted }[base]),
          destinations: [
            { id: "mainstream", count: exactly(main) },
            { id: "alternativeProvision", count: exactly(other) },
            { id: "special", count: exactly(0) },
            { id: "other", count: exactly(0) },
            { id: "out", count: isAll ? exactly(out) : absent("notApplicable") },
            { id: "unknown", count: isAll ? exactly(none) : absent("notApplicable") },
          ],
        },
      ],
    },
    testContext,
  );
}
