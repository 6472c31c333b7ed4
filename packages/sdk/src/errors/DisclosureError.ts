import { describeFault, type Fault } from "./fault";

export type DisclosureErrorCode =
  | "POLICY_INVALID"
  | "POLICY_LOWERED_WITHOUT_REASON"
  | "COUNTS_DO_NOT_ADD_UP"
  | "TABLE_HAS_CYCLE"
  | "RESULT_NOT_PROTECTABLE"
  | "TEXT_TELLS_HIDDEN_VALUE";

/**
 * Why disclosure control refuses to publish: the policy, the counts or a text would let a person be
 * picked out, or the counts contradict each other so that no protection could be proved.
 *
 * `faults` lists everything found, not the first thing; `message` says the same in prose. It may quote
 * small numbers: it is for the owner of the records and belongs in no public log.
 */
export class DisclosureError extends Error {
  readonly code: DisclosureErrorCode;
  readonly faults: readonly Fault[];

  constructor(code: DisclosureErrorCode, what: string, faults: readonly Fault[], advice?: string) {
    const found = faults.map(describeFault).join("\n  ");
    super(`${what}: ${faults.length > 1 ? "\n  " : ""}${found}${advice ? `. ${advice}` : ""}`);
    this.name = "DisclosureError";
    this.code = code;
    this.faults = faults;
  }
}
