import type { MetricDefinition } from "./MetricDefinition";

/** How counts changed from one window to another. */
export const changeDefinitions = {
  prePostChange: {
    title: "Change from before to after",
    kind: "change",
    definition:
      "How many events were counted before and after, as a ratio and as the share by which there are more or fewer; where weeks and roll are known, how their rates compare.",
    formula:
      "change = (after − before) ÷ before; rate ratio = (after ÷ its pupil-weeks) ÷ (before ÷ its pupil-weeks)",
    unit: "ratio",
    better: "none",
    source: {
      citation:
        "Difference Impact; Przyborowski and Wilenski (1940) for the exact interval of the rate ratio",
    },
    caveats: [
      "There is no control group: a change says nothing about its cause.",
      "An unusually high count is often followed by a lower one whatever anybody does (regression to the mean).",
      "The change of counts is of windows as they are: where they differ in weeks or roll, the rate ratio is the one to read.",
      "Nothing is compared where the way of recording changed.",
      "Several events of one pupil are not independent: the true interval is wider.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
