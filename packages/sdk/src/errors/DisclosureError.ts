import { FaultsError } from "./FaultsError";

export type DisclosureErrorCode =
  | "POLICY_INVALID"
  | "POLICY_LOWERED_WITHOUT_REASON"
  | "COUNTS_DO_NOT_ADD_UP"
  | "TABLE_INVALID"
  | "CANNOT_PROTECT"
  | "SOLVER_NEEDED"
  | "SOLVER_MISSING"
  | "SOLVER_FAILED"
  | "RESULT_NOT_PROTECTABLE"
  | "TEXT_TELLS_HIDDEN_VALUE";

/**
 * Why disclosure control refuses to publish: the policy, the counts or a text would let a person be
 * picked out, or the counts contradict each other so that no protection could be proved.
 *
 * It may quote small numbers: it is for the owner of the records and belongs in no public log.
 */
export class DisclosureError extends FaultsError<DisclosureErrorCode> {
  override readonly name = "DisclosureError";
}
