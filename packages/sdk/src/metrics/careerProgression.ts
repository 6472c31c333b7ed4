import type { ProgressionResult } from "../results/progressionResult";
import type { ResultContext } from "../results/resultFrame";
import type { ProgressionOptions, ProgressionRecords } from "./ProgressionOptions";
import { progressionResult } from "./progressionResult";
import { tallyProgression } from "./tallyProgression";

/**
 * What graduates moved on to: level against the start of the programme, destination, the target for one
 * destination, and who is still in post some months later.
 *
 * @throws {MetricInputError} as `tallyProgression` and `progressionResult`
 * @example
 * careerProgression(
 *   { participants, events, roles },
 *   { unit: "graduates", cohorts, graduatedStage: "graduated", monthsAfterGraduation: 1,
 *     destinationBase: "graduates", ...context },
 * ).body.cohorts[0]?.promoted; //=> { is: "counted", numerator: exactly(1), denominator: exactly(2), … }
 */
export function careerProgression(
  records: ProgressionRecords,
  options: ProgressionOptions & ResultContext,
): ProgressionResult {
  return progressionResult(tallyProgression(records, options), options);
}
