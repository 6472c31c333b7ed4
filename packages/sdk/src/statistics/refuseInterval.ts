import type { Fault } from "../errors/fault";
import { MetricInputError, type MetricInputErrorCode } from "../errors/MetricInputError";

/**
 * Throws one error that lists the faults found so far and that of the level; does nothing without a
 * fault.
 *
 * @throws {MetricInputError} `code`, or LEVEL_OUT_OF_RANGE where only the level is at fault
 */
export function refuseInterval(
  what: string,
  faults: readonly Fault[],
  level: number,
  code: MetricInputErrorCode = "COUNT_OUT_OF_RANGE",
): void {
  if (Number.isFinite(level) && level > 0 && level < 1) {
    if (faults.length === 0) return;
    throw new MetricInputError(code, what, faults);
  }
  throw new MetricInputError(
    faults.length > 0 ? code : "LEVEL_OUT_OF_RANGE",
    what,
    [
      ...faults,
      { path: "level", expected: "a share above 0 and below 1", received: String(level) },
    ],
    "Write 95% as 0.95",
  );
}
