import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { countFaults } from "./countFaults";

/**
 * Refuses counts that are no whole numbers, and then whatever else is wrong with them: of what is no number
 * of people, nothing can be said but that.
 *
 * @param faultsOf - what else can be wrong, called only on whole numbers
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, or the code of the first of the other faults
 */
export function refuseCounts<Counts>(
  what: string,
  counts: Counts,
  faultsOf: (counts: Counts) => readonly CodedFault[],
): void {
  const invalid = countFaults(counts);
  refuseFaults(what, invalid.length > 0 ? invalid : faultsOf(counts));
}
