import type { MetricResult } from "./metricResult";

declare const published: unique symbol;

/**
 * A result that went through disclosure control. Only `publishSnapshot` and `parseSnapshot` make one;
 * the mark exists for the compiler alone, so a published result is plain data like any other.
 */
export type Published<R extends MetricResult> = R & { readonly [published]: true };

/** Any published result; `PublishedResult<"funnel">` is one of that kind. */
export type PublishedResult<K extends MetricResult["kind"] = MetricResult["kind"]> = {
  [Kind in K]: Published<Extract<MetricResult, { kind: Kind }>>;
}[K];
