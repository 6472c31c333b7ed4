import type { TargetOutcome } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";
import { leaderCount } from "./exampleLeaders";

/** Whether each leader of the trust has completed the inclusion training. */
export function exampleTrainingOutcomes(random: () => number): TargetOutcome[] {
  return Array.from({ length: leaderCount }, (_, index) => ({
    participant: `leader-${index + 1}`,
    is: drawWeighted<"reached" | "notReached">(random, [
      ["reached", 74],
      ["notReached", 26],
    ]),
  }));
}
