import { describeFault, type Fault } from "./fault";

/**
 * An error that lists everything wrong, not the first thing found: as data in `faults`, in prose in
 * `message`. `code` says which rule was broken, and does not change with the wording.
 */
export abstract class FaultsError<Code extends string> extends Error {
  readonly code: Code;
  readonly faults: readonly Fault[];

  constructor(code: Code, what: string, faults: readonly Fault[], advice?: string) {
    const counted = faults.length > 1 ? `${faults.length} faults:\n  ` : "";
    const found = faults.map(describeFault).join("\n  ");
    super(`${what}: ${counted}${found}.${advice ? ` ${advice}.` : ""}`);
    this.code = code;
    this.faults = faults;
  }
}
