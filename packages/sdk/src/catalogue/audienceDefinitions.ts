import type { MetricDefinition } from "./MetricDefinition";

/** Who came to events, watched, read or follows. */
export const audienceDefinitions = {
  eventAudiences: {
    title: "Audiences",
    kind: "audiences",
    definition:
      "Who came to events, watched, read or follows, each in the unit that it was counted in: delegates, attendances, views, downloads, followers, subscribers.",
    formula: "touches of a unit = sum of its audiences; at least the sum of what each is at least",
    unit: "count",
    better: "higher",
    source: { citation: "Difference Impact, the project's own definition" },
    caveats: [
      "Nobody can tell how many different people these are: an audience is never added to people reached.",
      "Units are not added to each other; followers and subscribers are not added up at all.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
