import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import {
  parseResult,
  type ResultForm,
  type SnapshotEnvelope,
  type UnreadResult,
} from "@the-difference/impact-sdk/forms";

const read = new WeakMap<UnreadResult, PublishedResult>();

/** A result of an envelope, read once: the same object to every element that shows it. */
export function readResult<K extends MetricResultKind>(
  envelope: SnapshotEnvelope,
  unread: UnreadResult,
  form: ResultForm<K>,
): PublishedResult<K> {
  const result = read.get(unread) ?? parseResult(envelope, unread.id, form);
  read.set(unread, result);
  // Its kind is the form's: parseResult found it by both.
  return result as PublishedResult<K>;
}
