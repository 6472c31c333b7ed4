import { describeValue } from "../errors/describeValue";
import type { Fault } from "../errors/fault";
import { SnapshotError, type SnapshotErrorCode } from "../errors/SnapshotError";
import { schemaFaults } from "../errors/schemaFaults";
import { type Snapshot, snapshotFormat, snapshotSchema, snapshotSchemaVersion } from "./snapshot";
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

  const parsed = readForm(input);
  const faults = parsed.success
    ? snapshotFaults(parsed.data)
    : parsed.error
      ? schemaFaults(parsed.error.issues, input)
      : [tooManyFaults];
  if (!parsed.success || faults.length > 0) {
    return { ok: false, error: new SnapshotError("SNAPSHOT_INVALID", "snapshot", faults) };
  }
  // The mark of a published result is for the compiler alone: here is where it is given.
  return { ok: true, snapshot: parsed.data as Snapshot };
}

const tooManyFaults: Fault = {
  path: "",
  expected: "the form of a snapshot",
  received: "more faults than can be listed",
};

function readForm(input: unknown) {
  try {
    return snapshotSchema.safeParse(input);
  } catch (error) {
    // zod hands over a list of issues as arguments: a hundred thousand are more than a call can take.
    if (error instanceof RangeError) return { success: false, error: undefined } as const;
    throw error;
  }
}

function envelopeError(input: unknown): SnapshotError | undefined {
  const refuse = (code: SnapshotErrorCode, fault: Fault, advice?: string) =>
    new SnapshotError(code, "snapshot", [fault], advice);

  if (typeof input === "string") {
    const fault = { path: "", expected: "an object", received: "a text" };
    return refuse("SNAPSHOT_NOT_ONE", fault, "Call JSON.parse first");
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const fault = { path: "", expected: "an object", received: describeValue(input) };
    return refuse("SNAPSHOT_NOT_ONE", fault);
  }
  const { format, schemaVersion } = input as Record<string, unknown>;
  if (format !== snapshotFormat) {
    const expected = `"${snapshotFormat}"`;
    const fault = { path: "format", expected, received: describeValue(format) };
    return refuse("SNAPSHOT_NOT_ONE", fault);
  }
  if (schemaVersion === snapshotSchemaVersion) return undefined;
  const isNewer = typeof schemaVersion === "number" && schemaVersion > snapshotSchemaVersion;
  return refuse(
    "SNAPSHOT_VERSION_UNKNOWN",
    {
      path: "schemaVersion",
      expected: String(snapshotSchemaVersion),
      received: describeValue(schemaVersion),
    },
    isNewer
      ? `Version ${schemaVersion} was made by a newer publisher; this reader knows ${snapshotSchemaVersion}: update @the-difference/impact-sdk`
      : undefined,
  );
}
