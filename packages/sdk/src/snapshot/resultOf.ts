import type { MetricResultKind } from "../results/metricResult";
import type { PublishedResult } from "../results/PublishedResult";
import { findResult } from "./findResult";
import type { Snapshot } from "./snapshot";

/**
 * The result with an id, typed by its kind where one is named.
 *
 * @throws {SnapshotError} RESULT_NOT_FOUND when the snapshot has none with the id, or one of another
 *   kind; it lists the ids of that kind which the snapshot has
 * @example
 * resultOf(snapshot, "example.2022.figure", "breakdown").body.unit; //=> "leaders"
 * resultOf(snapshot, "example.2022.figure").kind; //=> "breakdown"
 */
export function resultOf<K extends MetricResultKind = MetricResultKind>(
  snapshot: Snapshot,
  id: string,
  kind?: K,
): PublishedResult<K> {
  // The id was found with this kind.
  return findResult(snapshot, id, kind) as PublishedResult<K>;
}
