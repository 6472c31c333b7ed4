import type { Fault } from "./fault";
import { MetricInputError, type MetricInputErrorCode } from "./MetricInputError";

export interface CodedFault extends Fault {
  code: MetricInputErrorCode;
}

/**
 * Throws one error that lists every fault, with the code of the first; does nothing without a fault.
 *
 * @throws {MetricInputError} with the code of the first fault
 */
export function refuseFaults(what: string, faults: readonly CodedFault[], advice?: string): void {
  const [first] = faults;
  if (!first) return;
  throw new MetricInputError(
    first.code,
    what,
    faults.map(({ path, expected, received }) => ({ path, expected, received })),
    advice,
  );
}
