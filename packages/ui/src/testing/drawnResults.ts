import {
  breakdownResult,
  doseResult,
  exactly,
  exclusionsResult,
  funnelResult,
  type MetricResult,
  prePostChange,
  quantityResult,
  rateComparison,
  rateOf,
  retentionResult,
  surveyResult,
  targetResult,
  targetSeriesResult,
} from "@the-difference/impact-sdk";
import { exampleContext } from "./exampleContext";

/** Nine numbers of people who are in no other of them. */
export type Numbers = readonly number[];

const none = exactly(0);
const sum = (values: Numbers) => values.reduce((total, value) => total + value, 0);
const context = exampleContext();

/** Results of made-up numbers, each made of people whom nothing holds together. */
export const drawnResults: Readonly<Record<string, (numbers: Numbers) => MetricResult>> = {
  breakdown: ([a = 0, b = 0, c = 0, noAnswer = 0, preferNotToSay = 0, notAsked = 0]) => {
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
          id: "abc".charAt(index),
          label: `Group ${"ABC".charAt(index)}`,
          count: exactly(value),
        })),
        benchmarks: [],
      },
      context,
    );
  },
  funnel: ([withdrawn = 0, notSelected = 0, pending = 0, deferred = 0, unknown = 0, last = 0]) => {
    const second = deferred + unknown + last;
    const counts = [withdrawn + notSelected + pending + second, second, last];
    const stages = ["applied", "recruited", "placed"].map((id) => ({ id, label: id }));
    const nobody = {
      withdrawn: none,
      notSelected: none,
      deferred: none,
      pending: none,
      unknown: none,
    };
    return funnelResult(
      {
        unit: "educators",
        stages,
        cohorts: [
          {
            id: "a",
            label: "Cohort A",
            reached: stages.map(({ id }, index) => ({
              stage: id,
              count: exactly(counts[index] ?? 0),
            })),
            exits: [
              {
                ...nobody,
                withdrawn: exactly(withdrawn),
                notSelected: exactly(notSelected),
                pending: exactly(pending),
              },
              { ...nobody, deferred: exactly(deferred), unknown: exactly(unknown) },
            ],
            target: { stage: "placed", value: 17 },
          },
        ],
      },
      context,
    );
  },
  survey: ([strongly = 0, agree = 0, neutral = 0, disagree = 0, noAnswer = 0, silent = 0]) => {
    const points = [strongly, agree, neutral, disagree];
    return surveyResult(
      {
        unit: "educators",
        invited: exactly(sum(points) + noAnswer + silent),
        responses: exactly(sum(points) + noAnswer),
        multiSelect: false,
        items: [
          {
            id: "scale",
            statement: "It helps",
            measure: "topTwoBoxes",
            base: exactly(sum(points)),
            missing: { noAnswer: exactly(noAnswer), dontKnow: none, notApplicable: none },
            chosen: exactly(strongly + agree),
            distribution: points.map((value, index) => ({
              id: "abcd".charAt(index),
              label: `Point ${"ABCD".charAt(index)}`,
              count: exactly(value),
            })),
          },
        ],
      },
      exampleContext("survey"),
    );
  },
  target: ([actual = 0, others = 0]) =>
    targetResult(
      {
        unit: "graduates",
        aim: { is: "share", share: 0.6, of: "graduates" },
        actual: exactly(actual),
        base: exactly(actual + others),
      },
      context,
    ),
  targetSeries: ([first = 0, second = 0, third = 0]) =>
    targetSeriesResult(
      {
        unit: "leaders",
        countedStage: { id: "recruited", label: "Recruited" },
        years: [first, second, third].map((value, index) => ({
          id: "abc".charAt(index),
          label: `Year ${"ABC".charAt(index)}`,
          status: "final",
          count: exactly(value),
          target: { is: "set", aim: { is: "count", value: 17 } },
        })),
        total: exactly(first + second + third),
      },
      context,
    ),
  quantity: ([had = 0, others = 0]) => {
    // A rate of nobody would be absent, and no rate.
    const rate = rateOf(exactly(had), exactly(Math.max(1, had + others)));
    return quantityResult({ is: "rate", rate, of: "leaders" }, context);
  },
  retention: ([retained = 0, left = 0, deferred = 0, lost = 0, notYetDue = 0]) =>
    retentionResult(
      {
        unit: "leaders",
        measure: { is: "completion" },
        cohorts: [
          {
            id: "a",
            label: "Cohort A",
            people: exactly(retained + left + deferred + lost + notYetDue),
            retained: exactly(retained),
            left: exactly(left),
            deferred: exactly(deferred),
            lostToFollowUp: exactly(lost),
            notYetDue: exactly(notYetDue),
            leftBeforeDue: none,
          },
        ],
      },
      context,
    ),
  dose: ([full = 0, most = 0, some = 0, nothing = 0, notRecorded = 0]) => {
    const bins = [nothing, some, most, full].map((count, index) => ({ value: 8 * index, count }));
    const recorded = sum([full, most, some, nothing]);
    return doseResult(
      {
        unit: "leaders",
        measure: "hours",
        planned: { is: "amount", value: 36 },
        due: { is: "amount", value: 24 },
        participants: exactly(recorded + notRecorded),
        recorded: exactly(recorded),
        notRecorded: exactly(notRecorded),
        received: { full: exactly(full), part: exactly(most + some), none: exactly(nothing) },
        amounts: { is: "histogram", bins: bins.filter(({ count }) => count > 0) },
      },
      context,
    );
  },
  comparison: ([had = 0, others = 0, had2 = 0, others2 = 0]) => {
    const side = (id: string, numerator: number, rest: number) => ({
      id,
      label: `Side ${id}`,
      outcome: { is: "stated" as const, id: "moved", label: "moved" },
      base: { is: "stated" as const, id: "all", label: "all" },
      rate: {
        is: "counts" as const,
        numerator: exactly(numerator),
        denominator: exactly(numerator + rest),
      },
    });
    return rateComparison(
      { unit: "leaders", first: side("A", had, others), second: side("B", had2, others2) },
      context,
    );
  },
  change: ([before = 0, after = 0]) =>
    prePostChange(
      {
        unit: "detentions",
        before: { label: "before", count: exactly(before) },
        after: { label: "after", count: exactly(after) },
        recordingPractice: "same",
      },
      context,
    ),
  exclusions: ([pupils = 0, repeated = 0, excluded = 0]) =>
    exclusionsResult(
      {
        is: "national",
        areas: [{ id: "100001", label: "A school", level: "school" }],
        periods: [{ year: "2023/24" }],
        rows: [
          {
            area: "100001",
            period: "2023/24",
            status: "final",
            denominator: "januaryCensusHeadcount",
            headcount: 163,
            suspensions: exactly(pupils + (pupils > 0 ? repeated : 0)),
            permanentExclusions: exactly(excluded),
            pupilsSuspended: exactly(pupils),
          },
        ],
      },
      context,
    ),
};
