import type { Fault } from "../errors/fault";
import { isOfBase } from "../metrics/isOfBase";
import { sumFaults } from "../metrics/sumFaults";
import { absent, type Count } from "../results/count";
import type { FunnelBody } from "../results/funnelResult";
import type { MetricResult, MetricResultKind } from "../results/metricResult";
import type { Rate } from "../results/rate";
import { absenceFaults } from "./absenceFaults";
import { audiencesFaults } from "./audiencesFaults";
import { changeFaults } from "./changeFaults";
import { comparisonFaults } from "./comparisonFaults";
import { doseFaults } from "./doseFaults";
import { exclusionsFaults } from "./exclusionsFaults";
import { gainFaults } from "./gainFaults";
import { netAgreementFaults } from "./netAgreementFaults";
import { reachFaults } from "./reachFaults";
import { retentionFaults } from "./retentionFaults";
import { targetSeriesFaults } from "./targetSeriesFaults";

import { timeToEventFaults } from "./timeToEventFaults";

type FaultsOf = { [K in MetricResultKind]: (body: BodyOf<K>, path: string) => Fault[] };
type BodyOf<K extends MetricResultKind> = Extract<MetricResult, { kind: K }>["body"];

/** What contradicts itself in a body: parts above their whole, stages or benchmarks that do not match. */
export function bodyFaults<K extends MetricResultKind>(
  kind: K,
  body: BodyOf<K>,
  path: string,
): Fault[] {
  return faultsOf[kind](body, path);
}

const faultsOf: FaultsOf = {
  funnel: (body, path) => [...stageFaults(body, path), ...chainFaults(body, path)],

  breakdown: ({ people, asked, known, missing, groups, benchmarks }, path) => {
    const ids = benchmarks.map((benchmark) => benchmark.id);
    return [
      ...within(
        groups.map(({ rate }) => numeratorOf(rate)),
        known,
        `${path}.groups`,
        "known",
      ),
      ...within([known, missing.noAnswer, missing.preferNotToSay], asked, `${path}.known`, "asked"),
      ...within([asked, missing.notAsked], people, `${path}.asked`, "people"),
      ...groups.flatMap(({ comparisons }, group) =>
        comparisons.flatMap(({ benchmark }, index) =>
          ids.includes(benchmark)
            ? []
            : [
                {
                  path: `${path}.groups[${group}].comparisons[${index}].benchmark`,
                  expected: ids.join(" or ") || "no comparison without a benchmark",
                  received: benchmark,
                },
              ],
        ),
      ),
    ];
  },

  progression: ({ cohorts, destinationBase }, path) =>
    cohorts.flatMap(({ graduates, seniority, destinationTotal, destinations, followUp }, index) => {
      const at = `${path}.cohorts[${index}]`;
      const ofBase = destinations.filter(({ id }) => isOfBase(id, destinationBase));
      const levels = seniority.map(({ count }) => count);
      const settings = ofBase.map(({ count }) => count);
      return [
        ...within(levels, graduates, `${at}.seniority`, "graduates"),
        ...within([destinationTotal], graduates, `${at}.destinationTotal`, "graduates"),
        ...within(settings, destinationTotal, `${at}.destinations`, "destinationTotal"),
        ...(followUp
          ? within(
              [followUp.stillInPost, followUp.left, followUp.lostToFollowUp, followUp.notYetDue],
              graduates,
              `${at}.followUp`,
              "graduates",
            )
          : []),
      ];
    }),

  survey: ({ invited, responses, multiSelect, items }, path) => [
    ...within([responses], invited, `${path}.responses`, "invited"),
    ...items.flatMap((item, index) => {
      const { base, missing, distribution } = item;
      const at = `${path}.items[${index}]`;
      const answered = [base, missing.noAnswer, missing.dontKnow, missing.notApplicable];
      const points = distribution.map(({ count }) => count);
      return [
        ...within(answered, responses, `${at}.base`, "responses"),
        ...(multiSelect ? [] : within(points, base, `${at}.distribution`, "base")),
        ...netAgreementFaults(item, multiSelect, `${at}.netAgreement`),
      ];
    }),
  ],

  target: ({ attainment: { aim, actual, base } }, path) =>
    aim.is === "share" ? within([actual], base, `${path}.attainment.actual`, "base") : [],

  quantity: () => [],
  timeToEvent: timeToEventFaults,
  retention: retentionFaults,
  targetSeries: targetSeriesFaults,
  reach: reachFaults,
  audiences: audiencesFaults,
  change: changeFaults,
  exclusions: exclusionsFaults,
  absence: absenceFaults,
  comparison: comparisonFaults,
  dose: doseFaults,
  gain: gainFaults,
};

function stageFaults({ stages, cohorts }: FunnelBody, path: string): Fault[] {
  const ids = stages.map((stage) => stage.id);
  const steps = ids.slice(1).map((id, index) => `${ids[index]} to ${id}`);
  return cohorts.flatMap(({ reached, steps: taken, target }, index) => {
    const at = `${path}.cohorts[${index}]`;
    const reachedIds = reached.map(({ stage }) => stage);
    const takenSteps = taken.map(({ from, to }) => `${from} to ${to}`);
    return [
      ...sameList(ids, reachedIds, `${at}.reached`),
      ...sameList(steps, takenSteps, `${at}.steps`),
      ...(target && !ids.includes(target.stage)
        ? [{ path: `${at}.target.stage`, expected: ids.join(" or "), received: target.stage }]
        : []),
    ];
  });
}

function chainFaults({ cohorts }: FunnelBody, path: string): Fault[] {
  return cohorts.flatMap(({ reached, steps }, cohort) =>
    steps.flatMap(({ exits }, index) => {
      const from = reached[index]?.count;
      const to = reached[index + 1]?.count;
      if (!from || !to) return [];
      const at = `${path}.cohorts[${cohort}].steps[${index}]`;
      return within([to, ...Object.values(exits)], from, at, "stage before");
    }),
  );
}

function sameList(expected: readonly string[], received: readonly string[], path: string): Fault[] {
  if (expected.join("\n") === received.join("\n")) return [];
  return [{ path, expected: expected.join(", "), received: received.join(", ") || "none" }];
}

function within(parts: readonly Count[], whole: Count, path: string, name: string): Fault[] {
  return sumFaults(path, parts, whole, name, "someParts").map(({ expected, received }) => ({
    path,
    expected,
    received,
  }));
}

function numeratorOf(rate: Rate): Count {
  return rate.is === "counted" ? rate.numerator : absent("notStated");
}
