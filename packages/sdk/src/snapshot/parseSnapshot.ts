import { SnapshotError } from "../errors/SnapshotError";
import { envelopeError } from "./envelopeError";
import { readForm } from "./readForm";
import { type Snapshot, snapshotSchema } from "./snapshot";
import { snapshotFaults } from "./snapshotFaults";

/** A snapshot, or the one error that says all that is wrong with it. */
export type SnapshotParse = { ok: true; snapshot: Snapshot } | { ok: false; error: SnapshotError };

/**
 * Reads a published snapshot: its form, its version, and that it does not contradict itself.
 *
 * @param input - what `JSON.parse` or `response.json()` gave, not its text
 * @returns the snapshot, apart from the input
 * @throws {SnapshotError} SNAPSHOT_NOT_ONE, SNAPSHOT_VERSION_UNKNOWN or SNAPSHOT_INVALID, listing every
 *   fault with its path
 * @example
 * parseSnapshot(JSON.parse(JSON.stringify(snapshot))); //=> snapshot
 */
export function parseSnapshot(input: unknown): Snapshot {
  const parsed = safeParseSnapshot(input);
  if (!parsed.ok) throw parsed.error;
  return parsed.snapshot;
}

/**
 * As `parseSnapshot`, with the error as a value.
 *
 * @example
 * safeParseSnapshot({ format: "geojson" }).ok; //=> false
 */
export function safeParseSnapshot(input: unknown): SnapshotParse {
  const envelope = envelopeError(input);
  if (envelope) return { ok: false, error: envelope };

  const read = readForm(snapshotSchema, input);
  const faults = read.ok ? snapshotFaults(read.data) : read.faults;
  if (!read.ok || faults.length > 0) {
    return { ok: false, error: new SnapshotError("SNAPSHOT_INVALID", "snapshot", faults) };
  }
  // The mark of a published result is for the compiler alone: here is where it is given.
  return { ok: true, snapshot: read.data as Snapshot };
}
