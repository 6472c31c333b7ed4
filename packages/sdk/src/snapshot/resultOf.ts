import { SnapshotError } from "../errors/SnapshotError";
import type { MetricResultKind } from "../results/metricResult";
import type { PublishedResult } from "../results/PublishedResult";
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
  const isOfKind = (result: PublishedResult): result is PublishedResult<K> =>
    kind === undefined || result.kind === kind;
  const found = snapshot.results.find((result) => result.id === id);
  if (found && isOfKind(found)) return found;
  const wanted = kind ?? "result";
  const ids = snapshot.results.filter(isOfKind).map((result) => result.id);
  throw new SnapshotError(
    "RESULT_NOT_FOUND",
    `snapshot ${snapshot.id}`,
    [
      {
        path: "results",
        expected: `a ${wanted} "${id}"`,
        received: found ? `a ${found.kind} of this id` : "none",
      },
    ],
    ids.length > 0 ? `Ask for one of its ${wanted} ids: ${ids.join(", ")}` : `It has no ${wanted}`,
  );
}
