import type { ExclusionsResult } from "../results/exclusionsResult";
import type { ResultContext } from "../results/resultFrame";
import type { LocalMeasureEvent } from "../schemas/localMeasureEvent";
import { localMeasuresResult } from "./localMeasuresResult";
import type { ExclusionOptions } from "./tallyExclusions";
import { tallyLocalMeasures } from "./tallyLocalMeasures";

/**
 * Managed moves, internal exclusions and reduced timetables from a trust's own records, per 100 pupils.
 * There is no national figure of any of them, and they are part of no rate of exclusion.
 *
 * @throws {MetricInputError} as `tallyLocalMeasures` and `localMeasuresResult`
 * @example
 * localExclusionMeasures([], { ...exclusionOptions, ...context }).body; //=> { is: "local", … }
 */
export function localExclusionMeasures(
  events: Iterable<LocalMeasureEvent>,
  options: ExclusionOptions & ResultContext,
): ExclusionsResult {
  return localMeasuresResult(tallyLocalMeasures(events, options), options);
}
