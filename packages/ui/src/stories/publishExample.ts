import {
  type MetricResult,
  type PublishedResult,
  publishSnapshot,
  resultOf,
  standardPolicy,
} from "@the-difference/impact-sdk";

/**
 * A result as a snapshot under a threshold holds it: the standard one unless told. A high threshold shows
 * what a widget does when disclosure control hides parts of a figure, or all of it.
 *
 * @param threshold - counts from 1 to below it are hidden; at least the standard policy's
 */
export function publishExample<R extends MetricResult>(
  result: R,
  threshold?: number,
): PublishedResult<R["kind"]> {
  const kind: R["kind"] = result.kind;
  const policy =
    threshold === undefined
      ? standardPolicy
      : { ...standardPolicy, threshold, specialCategoryThreshold: threshold };
  const snapshot = publishSnapshot([result], policy, {
    id: result.id,
    title: result.title,
    publisher: "Example Learning Trust (invented)",
    publishedOn: result.asOf,
    period: result.scope.period,
  });
  return resultOf(snapshot, result.id, kind);
}
