import type { MetricResultKind, PublishedResult, Snapshot } from "@the-difference/impact-sdk";

/** All results of one kind, in the snapshot's order. */
export function resultsOfKind<K extends MetricResultKind>(
  snapshot: Snapshot,
  kind: K,
): PublishedResult<K>[] {
  return snapshot.results.filter(
    (result): result is Extract<typeof result, { kind: K }> => result.kind === kind,
  );
}
