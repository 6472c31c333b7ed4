import type { Fault } from "../errors/fault";
import { MetricInputError } from "../errors/MetricInputError";

/**
 * Throws one error that lists the faults of the counts and of the level; does nothing without a fault.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, or LEVEL_OUT_OF_RANGE where only the level is at fault
 */
export function refuseInterval(what: string, countFaults: readonly Fault[], level: number): void {
  if (Number.isFinite(level) && level > 0 && level < 1) {
    if (countFaults.length === 0) return;
    throw new MetricInputError("COUNT_OUT_OF_RANGE", what, countFaults);
  }
  throw new MetricInputError(
    countFaults.length > 0 ? "COUNT_OUT_OF_RANGE" : "LEVEL_OUT_OF_RANGE",
    what,
    [
      ...countFaults,
      { path: "level", expected: "a share above 0 and below 1", received: String(level) },
    ],
    "Write 95% as 0.95",
  );
}
