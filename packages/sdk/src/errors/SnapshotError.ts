import { FaultsError } from "./FaultsError";

export type SnapshotErrorCode =
  | "SNAPSHOT_INVALID"
  | "SNAPSHOT_VERSION_UNKNOWN"
  | "SNAPSHOT_NOT_ONE"
  | "RESULT_NOT_FOUND"
  | "CONTENT_NOT_FOUND";

/**
 * Why something is not a snapshot that this reader can use, or has not what is asked of it.
 *
 * `SNAPSHOT_NOT_ONE`: it does not say that it is a snapshot. `SNAPSHOT_VERSION_UNKNOWN`: it is one, of
 * a version that this reader does not know. `SNAPSHOT_INVALID`: it is one of a known version and breaks
 * its rules. `RESULT_NOT_FOUND`: it has no result of that id and kind. `CONTENT_NOT_FOUND`:
 * it has no content of that id and form.
 */
export class SnapshotError extends FaultsError<SnapshotErrorCode> {
  override readonly name = "SnapshotError";
}
