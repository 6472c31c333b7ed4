import type { Snapshot } from "@the-difference/impact-sdk";

/** A snapshot as its file holds it: JSON with two spaces and a line feed at the end. */
export function snapshotText(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}
