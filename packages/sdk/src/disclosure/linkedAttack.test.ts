import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { integerAttacker } from "../../testing/integerAttacker";
import { joinReadings, type Known, leaksIn, readResult, worked } from "../../testing/linkedReader";
import { testContext } from "../../testing/testContext";
import { breakdownResult } from "../metrics/breakdownResult";
import { retentionResult } from "../metrics/retentionResult";
import { targetResult } from "../metrics/targetResult";
import { absent, exactly } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import type { ResultContext } from "../results/resultFrame";
import type { RetentionMeasure } from "../results/retentionResult";
import { type PublishOptions, publishSnapshot } from "../snapshot/publishSnapshot";
import type { Snapshot } from "../snapshot/snapshot";
import { loadSolver } from "./loadSolver";
import { standardPolicy } from "./policy";
import type { TableSolver } from "./TableSolver";

let solver: TableSolver;
let attack: Awaited<ReturnType<typeof integerAttacker>>;
beforeAll(async () => {
  solver = await loadSolver();
  attack = await integerAttacker();
});

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 30 }),
);
const few = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 9 }),
);
const listOf = (each: fc.Arbitrary<number>, size: number) =>
  fc.array(each, { minLength: size, maxLength: size });
const plus = (one: readonly number[], other: readonly number[]) =>
  one.map((value, index) => value + (other[index] ?? 0));

/** Three groups, then no answer, preferred not to say, and not asked. */
function breakdown(id: string, counts: readonly number[], context: Partial<ResultContext> = {}) {
  const [a = 0, b = 0, c = 0, noAnswer = 0, preferNotToSay = 0, notAsked = 0] = counts;
  const known = a + b + c;
  const asked = known + noAnswer + preferNotToSay;
  return breakdownResult(
    {
      unit: "leaders",
      dimension: { id: "sex", label: "Sex", specialCategory: false },
      base: "ofKnown",
      complement: "allOtherGroups",
      people: exactly(asked + notAsked),
      asked: exactly(asked),
      known: exactly(known),
      missing: {
        notAsked: exactly(notAsked),
        noAnswer: exactly(noAnswer),
        preferNotToSay: exactly(preferNotToSay),
      },
      groups: [a, b, c].map((value, index) => ({
        id: `g${index}`,
        label: `G${index}`,
        count: exactly(value),
      })),
      benchmarks: [],
    },
    { ...testContext, ...context, id },
  );
}

/** Those who count, and those who do not. */
function target(
  id: string,
  [actual = 0, others = 0]: readonly number[],
  context: Partial<ResultContext> = {},
) {
  return targetResult(
    {
      unit: "graduates",
      aim: { is: "share", share: 0.6, of: "graduates" },
      actual: exactly(actual),
      base: exactly(actual + others),
    },
    { ...testContext, ...context, id },
  );
}

/** Of one cohort: retained, left, deferred, lost and not yet due. */
function retention(id: string, counts: readonly number[], measure: RetentionMeasure) {
  const [retained = 0, left = 0, deferred = 0, lost = 0, notYetDue = 0] = counts;
  const isOfGraduates = measure.is === "inPost" || measure.is === "inSystem";
  const cohort = {
    id: "2020",
    label: "2020",
    people: exactly(counts.reduce((sum, value) => sum + value, 0)),
    retained: exactly(retained),
    left: exactly(left),
    deferred: isOfGraduates ? absent("notApplicable") : exactly(deferred),
    lostToFollowUp: exactly(lost),
    notYetDue: exactly(notYetDue),
    leftBeforeDue: isOfGraduates ? absent("notApplicable") : exactly(0),
  };
  return retentionResult({ unit: "leaders", measure, cohorts: [cohort] }, { ...testContext, id });
}

function publish(results: readonly MetricResult[], options: PublishOptions = {}): Snapshot {
  const about = {
    id: "attacked",
    title: "Attacked",
    publisher: "A trust",
    publishedOn: "2022-12-01",
    period: "2021-22",
  };
  const json = JSON.stringify(publishSnapshot(results, standardPolicy, about, options));
  return JSON.parse(json) as Snapshot;
}

const named = (results: readonly MetricResult[]) =>
  Object.fromEntries(results.map((result) => [result.id, readResult(result)]));

/** What the attacker finds in published results, of true ones that were published as these. */
function leaks(
  published: readonly MetricResult[],
  truth: readonly MetricResult[],
  known: readonly Known[],
): string[] {
  const numbers = worked(joinReadings(named(truth), known));
  return leaksIn(joinReadings(named(published), known), numbers, attack);
}

const ofTrust = (trust: string): Partial<ResultContext> => ({
  scope: { ...testContext.scope, trust },
});

describe("an attacker who subtracts trusts from the whole", () => {
  const others: Known[] = [
    { is: "rest", whole: "whole", parts: ["trust-a", "trust-b"], named: "elsewhere" },
  ];

  it.each([
    ["a breakdown", breakdown, 6],
    ["a target", target, 2],
  ] as const)("finds no small count of %s, here or elsewhere", (_, make, size) => {
    fc.assert(
      fc.property(
        listOf(count, size),
        listOf(count, size),
        listOf(few, size),
        fc.boolean(),
        (a, b, rest, solves) => {
          const truth = [
            make("whole", plus(plus(a, b), rest)),
            make("trust-a", a, ofTrust("a")),
            make("trust-b", b, ofTrust("b")),
          ];
          const { results } = publish(truth, solves ? { solver } : {});
          expect(leaks(results, truth, others)).toEqual([]);
        },
      ),
      fuzzRuns(30),
    );
  });
});

describe("an attacker who subtracts a trust that does not list every group", () => {
  it("finds no small count", () => {
    fc.assert(
      fc.property(listOf(count, 5), listOf(few, 6), ([a = 0, c = 0, ...missing], rest) => {
        const trust = [a, 0, c, ...missing];
        const listed = breakdown("trust-a", trust, ofTrust("a"));
        const truth = [
          breakdown("whole", plus(trust, rest)),
          {
            ...listed,
            body: { ...listed.body, groups: listed.body.groups.filter((_, at) => at !== 1) },
          },
        ];
        const known: Known[] = [
          { is: "rest", whole: "whole", parts: ["trust-a"], named: "elsewhere" },
        ];
        expect(leaks(publish(truth).results, truth, known)).toEqual([]);
      }),
      fuzzRuns(30),
    );
  });
});

describe("an attacker with several results about the same people", () => {
  /** The same counts with as many people moved from the first as it takes, so that the sum is told. */
  const addedUpTo = (sum: number, counts: readonly number[]): number[] => {
    const others = counts.slice(1).map((value, index, all) => {
      const before = all.slice(0, index).reduce((total, each) => total + each, 0);
      return Math.max(0, Math.min(value, sum - before));
    });
    return [sum - others.reduce((total, each) => total + each, 0), ...others];
  };
  const total = (counts: readonly number[]) => counts.reduce((sum, value) => sum + value, 0);

  it("finds no small count in completion, retention and a breakdown", () => {
    fc.assert(
      fc.property(
        listOf(count, 6),
        listOf(few, 5),
        listOf(few, 5),
        fc.boolean(),
        (groups, completed, stayed, solves) => {
          const truth = [
            breakdown("by-sex", groups),
            retention("completion", addedUpTo(total(groups), completed), { is: "completion" }),
            retention("retention", addedUpTo(total(groups), stayed), {
              is: "inProgramme",
              at: { is: "months", months: 12 },
            }),
          ];
          const { results } = publish(truth, solves ? { solver } : {});
          const known: Known[] = [
            { is: "same", one: "completion.people", other: "by-sex.people" },
            { is: "same", one: "retention.people", other: "by-sex.people" },
          ];
          expect(leaks(results, truth, known)).toEqual([]);
        },
      ),
      fuzzRuns(30),
    );
  });

  it("finds none among graduates, who are those retained in completion", () => {
    fc.assert(
      fc.property(listOf(count, 5), listOf(few, 5), (completed, stayed) => {
        const graduates = addedUpTo(completed[0] ?? 0, stayed.with(2, 0));
        const truth = [
          retention("completion", completed, { is: "completion" }),
          retention("in-system", graduates, { is: "inSystem", months: 24 }),
        ];
        const { results } = publish(truth);
        const known: Known[] = [
          { is: "same", one: "completion.retained", other: "in-system.people" },
        ];
        expect(leaks(results, truth, known)).toEqual([]);
      }),
      fuzzRuns(30),
    );
  });

  it("finds none in counts of which links say that they are one, or parts of one", () => {
    fc.assert(
      fc.property(listOf(count, 6), listOf(few, 2), fc.boolean(), (groups, others, solves) => {
        const [women = 0, ...more] = groups;
        const truth = [
          breakdown("by-sex", groups),
          breakdown("by-role", [women + total(more), 0, 0, 0, 0, 0], {
            scope: { period: "another" },
          }),
          target("women-promoted", [
            Math.min(women, others[0] ?? 0),
            Math.max(0, women - (others[0] ?? 0)),
          ]),
          target("promoted", [Math.min(women, others[0] ?? 0) + (others[1] ?? 0), total(groups)]),
        ];
        const links = [
          { same: ["by-sex.people", "by-role.people"] },
          { same: ["by-sex.groups[0]", "women-promoted.base"] },
          { whole: "promoted.actual", parts: ["women-promoted.actual"] },
        ];
        const { results } = publish(truth, { links, ...(solves && { solver }) });
        const published = joinReadings(named(results), [
          { is: "same", one: "by-sex.people", other: "by-role.people" },
          { is: "same", one: "by-sex.g0", other: "women-promoted.base" },
        ]);
        const rest = {
          counts: new Map([...published.counts, ["men-promoted", "unprinted"] as const]),
          lines: [
            ...published.lines,
            { whole: "promoted.actual", parts: ["women-promoted.actual", "men-promoted"] },
          ],
        };
        const numbers = worked(joinReadings(named(truth), []));
        numbers.set("men-promoted", others[1] ?? 0);
        expect(leaksIn(rest, numbers, attack)).toEqual([]);
      }),
      fuzzRuns(30),
    );
  });
});

describe("an attacker with earlier releases", () => {
  const asOf = (year: number): Partial<ResultContext> => ({ asOf: `${year}-09-01` });
  const called = (name: string, [result]: readonly MetricResult[]) => {
    if (!result) throw new Error("expected a result");
    return { ...result, id: name };
  };
  /** Each release and the next, of which the attacker takes it that people only joined. */
  const grown = (names: readonly string[]): Known[] =>
    names.slice(1).map((whole, index) => ({
      is: "rest",
      whole,
      parts: [names[index] ?? ""],
      named: `joined by ${whole}`,
    }));

  it.each([
    ["a breakdown", breakdown, 6],
    ["a target", target, 2],
  ] as const)("finds nobody who joined, and no small count of before, in %s", (_, make, size) => {
    fc.assert(
      fc.property(
        listOf(count, size),
        fc.array(listOf(few, size), { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (first, joined, solves) => {
          const names = ["first", "second", "third"].slice(0, joined.length + 1);
          const counts = [first];
          for (const more of joined) counts.push(plus(counts.at(-1) ?? [], more));
          const truth = counts.map((each, index) => make("figure", each, asOf(2021 + index)));
          const snapshots: Snapshot[] = [];
          for (const result of truth) {
            const options = { earlier: [...snapshots], ...(solves && { solver }) };
            snapshots.push(publish([result], options));
          }
          const published = snapshots.map(({ results }, index) =>
            called(names[index] ?? "", results),
          );
          const true_ = truth.map((result, index) => called(names[index] ?? "", [result]));
          expect(leaks(published, true_, grown(names))).toEqual([]);
        },
      ),
      fuzzRuns(30),
    );
  });
});
