import { normalQuantile } from "./normalQuantile";
import { refuseInterval } from "./refuseInterval";

/**
 * How many standard errors to either side of an estimate make a two-sided interval of this level:
 * 1.96 for 0.95.
 *
 * @param level - share, 0 < level < 1
 * @throws {MetricInputError} LEVEL_OUT_OF_RANGE
 */
export function levelQuantile(level: number): number {
  refuseInterval("interval", [], level);
  // From the tail: (1 + level) / 2 would round to 1 for the levels next to 1.
  return -normalQuantile((1 - level) / 2);
}
