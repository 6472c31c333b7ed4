import type { FunnelResult } from "../results/funnelResult";
import type { ResultContext } from "../results/resultFrame";
import { funnelResult } from "./funnelResult";
import { type FunnelOptions, type FunnelRecords, tallyFunnel } from "./tallyFunnel";

/**
 * Recruitment funnel from records: people who ever reached each stage, by original cohort, why others
 * did not go on, conversions and recruitment targets.
 *
 * @param records - participants and what happened to them, in any order
 * @param options - stages, cohorts and due dates, with the result's context; `asOf` ends the counting
 * @throws {MetricInputError} as `tallyFunnel` and `funnelResult`
 * @example
 * recruitmentFunnel(
 *   { participants, events },
 *   { unit: "leaders", stages, cohorts, ...context },
 * ).body.cohorts[0]?.overall; //=> { is: "counted", numerator: exactly(2), denominator: exactly(3), … }
 */
export function recruitmentFunnel(
  records: FunnelRecords,
  options: FunnelOptions & ResultContext,
): FunnelResult {
  return funnelResult(tallyFunnel(records, options), options);
}
