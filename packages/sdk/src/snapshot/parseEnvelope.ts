import * as z from "zod/mini";
import { SnapshotError } from "../errors/SnapshotError";
import { envelopeError } from "./envelopeError";
import { envelopeShape } from "./envelopeShape";
import { readForm } from "./readForm";
import { repeatedIds } from "./repeatedIds";
import type { Snapshot } from "./snapshot";

/** A result of which only the id and the kind have been read. */
export interface UnreadResult {
  id: string;
  kind: string;
  [field: string]: unknown;
}

/** A snapshot of which the results have not been read yet: `parseResult` reads one. */
export interface SnapshotEnvelope extends Omit<Snapshot, "results" | "content"> {
  results: UnreadResult[];
  content?: unknown[] | undefined;
}

const envelopeSchema = /* @__PURE__ */ z.strictObject({
  ...envelopeShape,
  results: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
  content: z.optional(z.array(z.unknown())),
});

/**
 * Reads what a snapshot says of itself and which results it has, but not the results: for pages that show
 * one figure of many and load no code for the others. Whoever shows them all calls `parseSnapshot`.
 *
 * @param input - what `JSON.parse` or `response.json()` gave, not its text
 * @returns the envelope, apart from the input; it is still an input of `parseSnapshot`
 * @throws {SnapshotError} SNAPSHOT_NOT_ONE, SNAPSHOT_VERSION_UNKNOWN or SNAPSHOT_INVALID, listing every
 *   fault outside the results with its path
 * @example
 * parseEnvelope(snapshot).results.map(({ kind }) => kind); //=> ["breakdown"]
 */
export function parseEnvelope(input: unknown): SnapshotEnvelope {
  const refusal = envelopeError(input);
  if (refusal) throw refusal;
  const read = readForm(envelopeSchema, input);
  const faults = read.ok
    ? repeatedIds(
        read.data.results.map(({ id }) => id),
        (index) => `results[${index}].id`,
      )
    : read.faults;
  if (!read.ok || faults.length > 0) {
    throw new SnapshotError("SNAPSHOT_INVALID", "snapshot", faults);
  }
  return read.data;
}
