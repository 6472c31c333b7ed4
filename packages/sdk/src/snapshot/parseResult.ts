import { SnapshotError } from "../errors/SnapshotError";
import type { MetricResultKind } from "../results/metricResult";
import type { PublishedResult } from "../results/PublishedResult";
import { findResult } from "./findResult";
import type { BodyOf, ResultForm } from "./forms/ResultForm";
import type { SnapshotEnvelope } from "./parseEnvelope";
import { readForm } from "./readForm";
import { resultFaults } from "./resultFaults";

/**
 * Reads one result of an envelope: that it has the form of its kind and does not contradict itself.
 *
 * @param form - of the kind that the result is to have: `funnelForm`
 * @throws {SnapshotError} RESULT_NOT_FOUND where the envelope has no such result of this kind;
 *   SNAPSHOT_INVALID, listing every fault of the result with its path
 * @example
 * parseResult(parseEnvelope(snapshot), "example.2022.figure", breakdownForm).body.unit; //=> "leaders"
 */
export function parseResult<K extends MetricResultKind>(
  envelope: SnapshotEnvelope,
  id: string,
  form: ResultForm<K>,
): PublishedResult<K> {
  const unread = findResult(envelope, id, form.kind);
  const path = `results[${envelope.results.indexOf(unread)}]`;
  const read = readForm(form.schema, unread, path);
  const faults = read.ok
    ? resultFaults(read.data, form.faults(read.data.body as BodyOf<K>, `${path}.body`), path)
    : read.faults;
  if (!read.ok || faults.length > 0) {
    throw new SnapshotError("SNAPSHOT_INVALID", `snapshot ${envelope.id}`, faults);
  }
  // The mark of a published result is for the compiler alone.
  return read.data as unknown as PublishedResult<K>;
}
