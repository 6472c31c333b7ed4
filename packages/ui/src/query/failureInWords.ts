import { describeFault, SnapshotError } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { queryMessages } from "./queryMessages";
import { SnapshotFetchError } from "./SnapshotFetchError";

/** What a reader is told of a snapshot that did not come: what happened and what to do. */
export function failureInWords(error: Error, language: Language): string {
  const say = messagesIn(queryMessages, language);
  if (error instanceof SnapshotFetchError) return say[error.reason];
  if (!(error instanceof SnapshotError)) return error.message;
  if (error.code === "SNAPSHOT_NOT_ONE") return say.notSnapshot;
  if (error.code === "SNAPSHOT_VERSION_UNKNOWN") return say.unknownVersion;
  // One fault of what may be thousands: whoever publishes it finds all in the error.
  const [fault] = error.faults;
  return error.code === "SNAPSHOT_INVALID" && fault
    ? say.invalid(describeFault(fault))
    : error.message;
}
