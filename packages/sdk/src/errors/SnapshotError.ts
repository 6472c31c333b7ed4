import { describeFault, type Fault } from "./fault";

export type SnapshotErrorCode =
  | "SNAPSHOT_INVALID"
  | "SNAPSHOT_VERSION_UNKNOWN"
  | "SNAPSHOT_NOT_ONE"
  | "RESULT_NOT_FOUND";

/**
 * Why something is not a snapshot that this reader can use, or has not what is asked of it.
 *
 * `SNAPSHOT_NOT_ONE`: it does not say that it is a snapshot. `SNAPSHOT_VERSION_UNKNOWN`: it is one, of a
 * version that this reader does not know. `SNAPSHOT_INVALID`: it is one of a known version and breaks
 * its rules. `RESULT_NOT_FOUND`: it has no result of that id and kind. `faults` lists every fault with its path, what was expected and what was received.
 */
export class SnapshotError extends Error {
  readonly code: SnapshotErrorCode;
  readonly faults: readonly Fault[];

  constructor(code: SnapshotErrorCode, faults: readonly Fault[], advice?: string) {
    const found = faults.map(describeFault).join("\n  ");
    const counted = faults.length > 1 ? `${faults.length} faults:\n  ` : "";
    super(`snapshot: ${counted}${found}${advice ? `. ${advice}` : ""}`);
    this.name = "SnapshotError";
    this.code = code;
    this.faults = faults;
  }
}
