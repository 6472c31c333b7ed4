import type { BreakdownResult } from "../results/breakdownResult";
import type { ResultContext } from "../results/resultFrame";
import type { Demographics } from "../schemas/demographics";
import { breakdownResult } from "./breakdownResult";
import { type DiversityOptions, tallyDiversity } from "./tallyDiversity";

/**
 * People by ethnic group, sex or disability: shares of those whose answer is known, with the disclosure
 * rate, intervals, and the gap to each benchmark in points, as a ratio and in people.
 *
 * @throws {MetricInputError} as `tallyDiversity` and `breakdownResult`: above all for a benchmark that
 *   means something else by a group, by the rest of it, or by 100%
 * @example
 * diversityBreakdown(people, { unit: "leaders", dimension: "sex", ...context })
 *   .body.groups[0]?.rate; //=> { is: "counted", share: 0.6667, … }
 */
export function diversityBreakdown(
  records: Iterable<Demographics>,
  options: DiversityOptions & ResultContext,
): BreakdownResult {
  return breakdownResult(tallyDiversity(records, options), options);
}
