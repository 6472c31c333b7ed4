import { absenceResult } from "../src/metrics/absenceResult";
import { breakdownResult } from "../src/metrics/breakdownResult";
import { comparisonResult } from "../src/metrics/comparisonResult";
import { doseResult } from "../src/metrics/doseResult";
import { eventAudiences } from "../src/metrics/eventAudiences";
import { exclusionsResult } from "../src/metrics/exclusionsResult";
import { funnelResult } from "../src/metrics/funnelResult";
import { histogram } from "../src/metrics/Histogram";
import { prePostChange } from "../src/metrics/prePostChange";
import { progressionResult } from "../src/metrics/progressionResult";
import { quantityResult } from "../src/metrics/quantityResult";
import { reachResult } from "../src/metrics/reachResult";
import { readingGainResult } from "../src/metrics/readingGainResult";
import { retentionResult } from "../src/metrics/retentionResult";
import { surveyResult } from "../src/metrics/surveyResult";
import { targetResult } from "../src/metrics/targetResult";
import { targetSeriesResult } from "../src/metrics/targetSeriesResult";
import { timeToEventResult } from "../src/metrics/timeToEventResult";
import { absent, exactly } from "../src/results/count";
import type { MetricResult, MetricResultKind } from "../src/results/metricResult";
import { rateOf } from "../src/results/rateOf";
import type { Reached } from "../src/results/reachResult";
import { testContext } from "./testContext";

/** How many whole numbers make a result of the kind, and how. */
interface OfNumbers {
  size: number;
  make(numbers: readonly number[]): MetricResult;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const at = (values: readonly number[], index: number) => values[index] ?? 0;
const none = exactly(0);

/**
 * A result of every kind, made of whole numbers of people that nothing holds together: each number is of
 * people who are in no other.
 */
export const resultOfNumbers: Record<MetricResultKind, OfNumbers> = {
  breakdown: {
    size: 7,
    make: ([a = 0, b = 0, c = 0, d = 0, noAnswer = 0, preferNotToSay = 0, notAsked = 0]) => {
      const known = a + b + c + d;
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
          groups: [a, b, c, d].map((value, index) => ({
            id: letterOf(index),
            label: `Group ${letterOf(index)}`,
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
              shares: [{ group: "a", text: "40%", share: 0.4 }],
              source: "register",
            },
          ],
        },
        testContext,
      );
    },
  },
  funnel: {
    size: 8,
    make: ([withdrawn = 0, notSelected = 0, pending = 0, ...more]) => {
      const [withdrawn2 = 0, deferred2 = 0, unknown2 = 0, pending2 = 0, last = 0] = more;
      const second = sum(more);
      const reached = [withdrawn + notSelected + pending + second, second, last];
      const stages = ["applied", "recruited", "placed"];
      return funnelResult(
        {
          unit: "educators",
          stages: stages.map((id) => ({ id, label: id })),
          cohorts: [
            {
              id: "2020",
              label: "2020",
              reached: stages.map((stage, index) => ({
                stage,
                count: exactly(at(reached, index)),
              })),
              exits: [
                {
                  withdrawn: exactly(withdrawn),
                  notSelected: exactly(notSelected),
                  deferred: none,
                  pending: exactly(pending),
                  unknown: none,
                },
                {
                  withdrawn: exactly(withdrawn2),
                  notSelected: none,
                  deferred: exactly(deferred2),
                  pending: exactly(pending2),
                  unknown: exactly(unknown2),
                },
              ],
              target: { stage: "placed", value: 12 },
            },
          ],
        },
        testContext,
      );
    },
  },
  progression: {
    size: 6,
    make: ([promoted = 0, same = 0, lower = 0, out = 0, mainstream = 0, alternative = 0]) => {
      const inPost = promoted + same + lower;
      const main = Math.min(mainstream, inPost);
      const other = Math.min(alternative, inPost - main);
      return progressionResult(
        {
          unit: "graduates",
          promotedMeans: "movedUp",
          destinationBase: "graduates",
          target: { destination: "mainstream", share: 0.6 },
          cohorts: [
            {
              id: "2020",
              label: "2020",
              status: "graduated",
              graduation: "2021-07",
              graduates: exactly(inPost + out),
              seniority: [
                { id: "promoted", count: exactly(promoted) },
                { id: "sameLevel", count: exactly(same) },
                { id: "lowerLevel", count: exactly(lower) },
                { id: "out", count: exactly(out) },
                { id: "unknown", count: none },
              ],
              destinationTotal: exactly(inPost + out),
              destinations: [
                { id: "mainstream", count: exactly(main) },
                { id: "alternativeProvision", count: exactly(other) },
                { id: "special", count: none },
                { id: "other", count: exactly(inPost - main - other) },
                { id: "out", count: exactly(out) },
                { id: "unknown", count: none },
              ],
            },
          ],
        },
        testContext,
      );
    },
  },
  target: {
    size: 2,
    make: ([actual = 0, others = 0]) =>
      targetResult(
        {
          unit: "graduates",
          aim: { is: "share", share: 0.6, of: "graduates" },
          actual: exactly(actual),
          base: exactly(actual + others),
        },
        testContext,
      ),
  },
  targetSeries: {
    size: 4,
    make: ([first = 0, second = 0, third = 0, others = 0]) =>
      targetSeriesResult(
        {
          unit: "leaders",
          countedStage: { id: "recruited", label: "Recruited" },
          years: [first, second, third].map((value, index) => ({
            id: `${2020 + index}`,
            label: `${2020 + index}`,
            status: "final",
            count: exactly(value),
            target:
              index === 2
                ? {
                    is: "set",
                    aim: { is: "share", share: 0.6, of: "applicants" },
                    base: exactly(value + others),
                  }
                : { is: "set", aim: { is: "count", value: 12 } },
          })),
          total: exactly(first + second + third),
        },
        testContext,
      ),
  },
  survey: {
    size: 7,
    make: ([
      strongly = 0,
      agree = 0,
      neutral = 0,
      disagree = 0,
      noAnswer = 0,
      silent = 0,
      yes = 0,
    ]) => {
      const points = [strongly, agree, neutral, disagree];
      const answers = sum(points) + noAnswer;
      const chosen = Math.min(yes, answers);
      const noneMissing = { noAnswer: none, dontKnow: none, notApplicable: none };
      return surveyResult(
        {
          unit: "educators",
          invited: exactly(answers + silent),
          responses: exactly(answers),
          multiSelect: false,
          items: [
            {
              id: "scale",
              statement: "It helps",
              measure: "topTwoBoxes",
              base: exactly(sum(points)),
              missing: { ...noneMissing, noAnswer: exactly(noAnswer) },
              chosen: exactly(strongly + agree),
              distribution: points.map((value, index) => ({
                id: letterOf(index),
                label: letterOf(index),
                count: exactly(value),
              })),
            },
            {
              id: "option",
              statement: "I would recommend it",
              measure: "chosen",
              base: exactly(answers),
              missing: noneMissing,
              chosen: exactly(chosen),
              distribution: [],
            },
          ],
        },
        { ...testContext, basis: { kind: "survey", population: "All", askedOn: "July 2022" } },
      );
    },
  },
  quantity: {
    size: 2,
    make: ([had = 0, others = 0]) => {
      // A rate of nobody would be absent, and no rate.
      const rate = rateOf(exactly(had), exactly(Math.max(1, had + others)));
      return quantityResult({ is: "rate", rate, of: "leaders" }, testContext);
    },
  },
  retention: {
    size: 6,
    make: ([retained = 0, left = 0, deferred = 0, lost = 0, waiting = 0, leftBeforeDue = 0]) =>
      retentionResult(
        {
          unit: "leaders",
          measure: { is: "completion" },
          cohorts: [
            {
              id: "2020",
              label: "2020",
              people: exactly(retained + left + deferred + lost + waiting + leftBeforeDue),
              retained: exactly(retained),
              left: exactly(left),
              deferred: exactly(deferred),
              lostToFollowUp: exactly(lost),
              notYetDue: exactly(waiting + leftBeforeDue),
              leftBeforeDue: exactly(leftBeforeDue),
            },
          ],
        },
        testContext,
      ),
  },
  timeToEvent: {
    size: 9,
    make: (numbers) =>
      timeToEventResult(
        {
          unit: "leaders",
          event: "higherLevel",
          from: "start",
          intervalMonths: 6,
          lastMonth: 18,
          people: exactly(sum(numbers)),
          startUnknown: exactly(at(numbers, 7)),
          notFollowed: exactly(at(numbers, 8)),
          events: histogram(new Map([3, 9, 15].map((month, index) => [month, at(numbers, index)]))),
          censored: histogram(
            new Map([6, 12, 18, 24].map((month, index) => [month, at(numbers, 3 + index)])),
          ),
        },
        testContext,
      ),
  },
  reach: {
    size: 7,
    make: ([onlyA = 0, onlyB = 0, both = 0, again = 0, placesA = 0, placesB = 0, shared = 0]) => {
      const reached = (people: number, touches: number, schools: number): Reached => ({
        touches: exactly(touches),
        people: exactly(people),
        schools: exactly(schools),
        trusts: absent("notAvailable"),
        localAuthorities: absent("notAvailable"),
        pupils: {
          total: exactly(schools * 317),
          schoolsWithRoll: exactly(schools),
          schoolsWithoutRoll: none,
        },
      });
      const all = onlyA + onlyB + both;
      const timesA = onlyA + both + again;
      return reachResult(
        {
          unit: "leaders",
          censusOn: "2022-01-20",
          programmes: [
            { id: "a", label: "A", ...reached(onlyA + both, timesA, placesA + shared) },
            { id: "b", label: "B", ...reached(onlyB + both, onlyB + both, placesB + shared) },
          ],
          atLeastOne: reached(all, timesA + onlyB + both, placesA + placesB + shared),
          workplaces: { school: exactly(all), outsideSchools: none, notKnown: none },
        },
        testContext,
      );
    },
  },
  audiences: {
    size: 4,
    make: (numbers) =>
      eventAudiences(
        numbers.map((value, index) => ({
          id: `audience-${index}`,
          label: `Audience ${letterOf(index)}`,
          unit: index < 2 ? "delegates" : "followers",
          of: "educators",
          repeats: "countedOnce",
          count: exactly(value),
        })),
        testContext,
      ),
  },
  change: {
    size: 3,
    make: ([before = 0, after = 0, roll = 0]) =>
      prePostChange(
        {
          unit: "detentions",
          before: {
            label: "before",
            count: exactly(before),
            exposure: { weeks: 6, roll: exactly(roll) },
          },
          after: {
            label: "after",
            count: exactly(after),
            exposure: { weeks: 6, roll: exactly(roll) },
          },
          recordingPractice: "same",
        },
        testContext,
      ),
  },
  exclusions: {
    size: 6,
    make: ([
      pupilsA = 0,
      pupilsB = 0,
      repeatedA = 0,
      repeatedB = 0,
      excludedA = 0,
      excludedB = 0,
    ]) => {
      const row = (
        area: string,
        headcount: number,
        [pupils, repeated, excluded]: readonly [number, number, number],
      ) => ({
        area,
        period: "2023/24",
        status: "final" as const,
        denominator: "januaryCensusHeadcount" as const,
        headcount,
        suspensions: exactly(pupils + (pupils > 0 ? repeated : 0)),
        permanentExclusions: exactly(excluded),
        pupilsSuspended: exactly(pupils),
      });
      const ofA = [pupilsA, pupilsA > 0 ? repeatedA : 0, excludedA] as const;
      const ofB = [pupilsB, pupilsB > 0 ? repeatedB : 0, excludedB] as const;
      return exclusionsResult(
        {
          is: "national",
          areas: [
            { id: "trust", label: "A trust", level: "trust", parts: "all" },
            { id: "100001", label: "A school", level: "school", partOf: "trust" },
            { id: "100002", label: "Another school", level: "school", partOf: "trust" },
          ],
          periods: [{ year: "2023/24" }],
          rows: [
            row("trust", 130, [ofA[0] + ofB[0], ofA[1] + ofB[1], ofA[2] + ofB[2]]),
            row("100001", 60, ofA),
            row("100002", 70, ofB),
          ],
        },
        testContext,
      );
    },
  },
  absence: {
    size: 4,
    make: ([severeA = 0, severeB = 0, othersA = 0, othersB = 0]) => {
      const row = (area: string, enrolments: number, severe: number, others: number) => ({
        area,
        period: "2023/24",
        status: "final" as const,
        enrolments: exactly(enrolments),
        withoutSessions: none,
        sessions: {
          possible: exactly(380 * enrolments),
          authorised: exactly(40 * enrolments),
          unauthorised: exactly(20 * enrolments),
        },
        persistent: exactly(severe + others),
        severe: exactly(severe),
      });
      return absenceResult(
        {
          areas: [
            { id: "trust", label: "A trust", level: "trust", parts: "all" },
            { id: "100001", label: "A school", level: "school", partOf: "trust" },
            { id: "100002", label: "Another school", level: "school", partOf: "trust" },
          ],
          periods: [{ year: "2023/24" }],
          rows: [
            row("trust", 150, severeA + severeB, othersA + othersB),
            row("100001", 70, severeA, othersA),
            row("100002", 80, severeB, othersB),
          ],
        },
        testContext,
      );
    },
  },
  comparison: {
    size: 4,
    make: ([had = 0, others = 0, had2 = 0, others2 = 0]) => {
      const side = (id: string, numerator: number, rest: number) => ({
        id,
        label: id,
        outcome: { is: "stated" as const, id: "moved", label: "moved" },
        base: { is: "stated" as const, id: "all", label: "all" },
        rate: {
          is: "counts" as const,
          numerator: exactly(numerator),
          denominator: exactly(numerator + rest),
        },
      });
      return comparisonResult(
        "rateComparison",
        {
          unit: "leaders",
          relation: "separate",
          first: side("a", had, others),
          second: side("b", had2, others2),
        },
        testContext,
      );
    },
  },
  dose: {
    size: 4,
    make: ([full = 0, part = 0, nothing = 0, unknown = 0]) =>
      doseResult(
        {
          unit: "leaders",
          measure: "hours",
          planned: { is: "amount", value: 4 },
          due: { is: "amount", value: 4 },
          participants: exactly(full + part + nothing + unknown),
          recorded: exactly(full + part + nothing),
          notRecorded: exactly(unknown),
          received: { full: exactly(full), part: exactly(part), none: exactly(nothing) },
          amounts: histogram(
            new Map(
              [[0, nothing] as const, [2, part] as const, [4, full] as const].filter(
                ([, people]) => people > 0,
              ),
            ),
          ),
        },
        testContext,
      ),
  },
  gain: {
    size: 4,
    make: ([belowPace = 0, paceToThreshold = 0, thresholdOrAbove = 0, left = 0]) => {
      const paired = belowPace + paceToThreshold + thresholdOrAbove;
      const ratios = [
        [0.5, belowPace],
        [1.5, paceToThreshold],
        [2.5, thresholdOrAbove],
      ] as const;
      return readingGainResult(
        {
          firstTest: { from: "2023-09-01", until: "2023-10-31" },
          secondTest: { from: "2024-02-01", until: "2024-07-31" },
          instruments: [{ id: "test", label: "A reading test", leastMonths: 60, mostMonths: 200 }],
          threshold: { gainMonths: 12, inMonths: 6 },
          testedPupils: "everyone",
          areas: [{ id: "100001", label: "A school", level: "school" }],
          rows: [
            {
              area: "100001",
              pupils: exactly(paired + left),
              paired: exactly(paired),
              unpaired: {
                noFirstTest: none,
                noSecondTest: exactly(left),
                differentInstruments: none,
                shortInterval: none,
              },
              atFloor: none,
              atCeiling: none,
              bands: {
                belowPace: exactly(belowPace),
                paceToThreshold: exactly(paceToThreshold),
                thresholdOrAbove: exactly(thresholdOrAbove),
              },
              ratioGains: histogram(new Map(ratios.filter(([, pupils]) => pupils > 0))),
            },
          ],
        },
        testContext,
      );
    },
  },
};

function letterOf(index: number): string {
  return "abcd".charAt(index);
}
