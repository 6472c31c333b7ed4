import { parseSnapshot, type Snapshot } from "@the-difference/impact-sdk";
import type { SnapshotEnvelope } from "@the-difference/impact-sdk/forms";

/** A report draws every kind of figure, so it brings all widgets along. */
export { ImpactReport } from "@the-difference/impact-ui";
export { default as styles } from "@the-difference/impact-ui/styles.css?inline";

const read = new WeakMap<SnapshotEnvelope, Snapshot>();

/** The whole of a snapshot, read once. */
export function readSnapshot(envelope: SnapshotEnvelope): Snapshot {
  const snapshot = read.get(envelope) ?? parseSnapshot(envelope);
  read.set(envelope, snapshot);
  return snapshot;
}
