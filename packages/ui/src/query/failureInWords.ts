import { SnapshotError } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { queryMessages } from "./queryMessages";
import { SnapshotFetchError } from "./SnapshotFetchError";

/** What a reader is told of a snapshot that did not come; the faults themselves are for whoever publishes it. */
export function failureInWords(error: Error, language: Language): string {
  const say = messagesIn(queryMessages, language);
  if (error instanceof SnapshotFetchError) return say.notFetched;
  if (error instanceof SnapshotError) return say.unreadable(error.message);
  return error.message;
}
