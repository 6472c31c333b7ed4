import { type TargetResult, targetAttainment } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { exampleTrainingOutcomes } from "./exampleTrainingOutcomes";

/** How many leaders have completed the inclusion training, against the target. */
export function trustTraining(random: () => number): TargetResult {
  return targetAttainment(exampleTrainingOutcomes(random), {
    unit: "leaders",
    aim: { is: "share", share: 0.8, of: "leaders" },
    ...illustrativeContext({
      id: "trust.leaders.training",
      title: "Inclusion training of the trust's leaders",
      subtitle: "Leaders in the trust's schools who completed the training, by March 2026",
      population: "Middle and senior leaders in the trust's schools",
    }),
  });
}
