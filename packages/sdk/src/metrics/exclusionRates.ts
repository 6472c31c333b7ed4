import type { ExclusionsResult } from "../results/exclusionsResult";
import type { ResultContext } from "../results/resultFrame";
import type { ExclusionEvent } from "../schemas/exclusionEvent";
import { exclusionsResult } from "./exclusionsResult";
import { type ExclusionOptions, tallyExclusions } from "./tallyExclusions";

/**
 * Suspensions, permanent exclusions and pupils with one or more suspensions from records, exactly as the
 * Department for Education defines them: per 100 pupils of the January census, by area and by year or
 * term. A trust's rate is all its events ÷ all its pupils, not the mean of its schools' rates.
 *
 * @param events - in any order
 * @param options - areas, periods, headcounts and what they count, with the result's context
 * @throws {MetricInputError} as `tallyExclusions` and `exclusionsResult`
 * @example
 * exclusionRates(exclusionEvents, { ...exclusionOptions, ...context })
 *   .body.rows[2]; //=> { area: "trust", suspensions: { count: exactly(4), rate: { is: "perHundred", per100: 0.4, … } }, … }
 */
export function exclusionRates(
  events: Iterable<ExclusionEvent>,
  options: ExclusionOptions & ResultContext,
): ExclusionsResult {
  return exclusionsResult(tallyExclusions(events, options), options);
}
