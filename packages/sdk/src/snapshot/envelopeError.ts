import { describeValue } from "../errors/describeValue";
import type { Fault } from "../errors/fault";
import { SnapshotError, type SnapshotErrorCode } from "../errors/SnapshotError";
import { snapshotFormat, snapshotSchemaVersion } from "./snapshotFormat";

/** Why an input is no snapshot, or none of a version that this reader knows. */
export function envelopeError(input: unknown): SnapshotError | undefined {
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
