import { MetricInputError } from "../errors/MetricInputError";
import { normalQuantile } from "./normalQuantile";

/**
 * How many standard errors to either side of an estimate make a two-sided interval of this level:
 * 1.96 for 0.95.
 *
 * @param level - share, 0 < level < 1
 * @throws {MetricInputError} LEVEL_OUT_OF_RANGE
 */
export function levelQuantile(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new MetricInputError(
      "LEVEL_OUT_OF_RANGE",
      "interval",
      [{ path: "level", expected: "a share above 0 and below 1", received: `${level}` }],
      "Write 95% as 0.95",
    );
  }
  return normalQuantile((1 + level) / 2);
}
