import type { Fault } from "../errors/fault";
import { MetricInputError, type MetricInputErrorCode } from "../errors/MetricInputError";

export interface ReportFault extends Fault {
  code: MetricInputErrorCode;
}

/**
 * Throws one error that lists every fault in what a caller says of a report; does nothing without one.
 *
 * @throws {MetricInputError} with the code of the first fault
 */
export function refuseReportFaults(what: string, faults: readonly ReportFault[]): void {
  const [first] = faults;
  if (!first) return;
  throw new MetricInputError(
    first.code,
    what,
    faults.map(({ path, expected, received }) => ({ path, expected, received })),
  );
}
