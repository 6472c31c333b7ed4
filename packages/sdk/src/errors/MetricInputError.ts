import { FaultsError } from "./FaultsError";

export type MetricInputErrorCode =
  | "COUNT_OUT_OF_RANGE"
  | "SHARE_OUT_OF_RANGE"
  | "LEVEL_OUT_OF_RANGE"
  | "RECORD_INVALID"
  | "TALLIES_DIFFER"
  | "UNITS_DIFFER"
  | "FACTS_CONFLICT"
  | "ID_UNKNOWN"
  | "ID_DUPLICATED"
  | "PARTS_EXCEED_WHOLE"
  | "PARTS_FALL_SHORT"
  | "DENOMINATORS_DIFFER"
  | "BENCHMARK_COMPLEMENT_MISMATCH"
  | "BENCHMARK_BASE_MISMATCH"
  | "BENCHMARK_CATEGORIES_MISMATCH";

/** A caller's mistake in the input of a metric or a statistic: never missing data, which is a result. */
export class MetricInputError extends FaultsError<MetricInputErrorCode> {
  override readonly name = "MetricInputError";
}
