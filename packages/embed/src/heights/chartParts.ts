import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";

/** What makes one figure of a kind taller than another, as far as its body tells before it is drawn. */
export interface ChartParts {
  /** How many parts stand one below the other; the table has what one of them takes. */
  rows: number;
  /** What is written beside them and may take several lines. */
  labels: string[];
}

const labelsOf = (list: readonly { label: string }[]) => list.map(({ label }) => label);

/** For every kind, by the structure of its body and never by its counts: a figure that is empty now fills later. */
const partsOfKind: { [K in MetricResultKind]: (result: PublishedResult<K>) => ChartParts } = {
  funnel: ({ body: { stages, cohorts } }) => ({
    rows: stages.length * cohorts.length,
    labels: cohorts.flatMap(({ reached }) => [
      ...labelsOf(stages),
      ...reached.map(({ note }) => note ?? ""),
    ]),
  }),
  breakdown: ({ body: { groups, benchmarks } }) => ({
    rows: groups.length + (benchmarks.length > 0 ? 1 : 0),
    labels: labelsOf(groups),
  }),
  progression: ({ body: { cohorts } }) => ({ rows: cohorts.length, labels: labelsOf(cohorts) }),
  target: ({ title }) => ({ rows: 0, labels: [title] }),
  survey: ({ body: { items } }) => ({
    // A printed share is a dot; one of counts has a line below; one of a scale has a legend as well.
    rows: items.reduce(
      (rows, { base, distribution }) =>
        rows + (distribution.length > 0 ? 2 : base.is === "absent" ? 1 : 1.5),
      0,
    ),
    labels: items.map(({ statement }) => statement),
  }),
  quantity: ({ title }) => ({ rows: 0, labels: [title] }),
  timeToEvent: ({ body: { intervals } }) => ({ rows: intervals.length, labels: [] }),
  retention: ({ body: { cohorts } }) => ({ rows: cohorts.length, labels: labelsOf(cohorts) }),
  targetSeries: ({ body: { years } }) => ({ rows: years.length, labels: labelsOf(years) }),
  // One programme is told in six numbers; several have their bars below each of these.
  reach: ({ body: { programmes } }) => {
    const bars = programmes.length > 1 ? labelsOf(programmes) : [];
    return { rows: bars.length, labels: Array.from({ length: 6 }, () => bars).flat() };
  },
  audiences: ({ body: { groups } }) => {
    const audiences = groups.flatMap((group) => group.audiences);
    return { rows: audiences.length, labels: labelsOf(audiences) };
  },
  // An interval of the change has an axis of its own, and words.
  change: ({ body: { rateRatio } }) => ({ rows: rateRatio.is === "rateRatio" ? 1 : 0, labels: [] }),
  exclusions: ({ body }) => ({
    rows: body.areas.length + (body.is === "meanOfSchoolRates" ? 1 : 0),
    labels: labelsOf(body.areas),
  }),
  absence: ({ body: { areas } }) => ({ rows: areas.length, labels: labelsOf(areas) }),
  // An interval of the gap has an axis of its own, and words; "1 in 17" is drawn as people.
  comparison: ({ body: { first, second, difference } }) => ({
    rows:
      (difference.is === "compared" && difference.interval.is === "interval" ? 1 : 0) +
      (first.oneIn || second.oneIn ? 1 : 0),
    labels: [first, second].flatMap(({ label, outcome, base }) => [
      label,
      ...labelsOf([outcome, base].filter((each) => each.is === "stated")),
    ]),
  }),
  dose: () => ({ rows: 0, labels: [] }),
  gain: ({ body: { areas } }) => ({ rows: areas.length, labels: labelsOf(areas) }),
};

export function chartParts<K extends MetricResultKind>(result: PublishedResult<K>): ChartParts {
  return partsOfKind[result.kind](result);
}
