import * as z from "zod/mini";
import type { MetricId } from "../catalogue/metricCatalogue";
import { refuseFaults } from "../errors/refuseFaults";
import { type ResultContext, type ResultFrame, resultFrame } from "../results/resultFrame";
import { recordFaults } from "./recordFaults";

const frameSchema = z.strictObject(resultFrame);

/**
 * What a result carries beside its kind and body, made from what the caller states.
 *
 * @throws {MetricInputError} RECORD_INVALID, listing everything in the context that a result cannot carry
 */
export function frameOf(metric: MetricId, context: ResultContext): ResultFrame {
  const { id, title, subtitle, scope, basis, asOf, sources } = context;
  const frame = {
    id,
    metric,
    title,
    subtitle,
    scope,
    basis,
    asOf,
    status: context.status ?? ("final" as const),
    ...(context.illustrative && { illustrative: context.illustrative }),
    sources,
    evidence: context.evidence ?? [],
    caveats: context.caveats ?? [],
  };
  const parsed = z.safeParse(frameSchema, frame);
  if (!parsed.success) {
    refuseFaults(`${metric} context`, recordFaults(parsed.error.issues, frame, ""));
  }
  return frame;
}
