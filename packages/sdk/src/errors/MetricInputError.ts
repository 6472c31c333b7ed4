import { describeFault, type Fault } from "./fault";

export type MetricInputErrorCode =
  | "COUNT_OUT_OF_RANGE"
  | "SHARE_OUT_OF_RANGE"
  | "LEVEL_OUT_OF_RANGE"
  | "RECORD_INVALID"
  | "ID_UNKNOWN"
  | "ID_DUPLICATED"
  | "PARTS_EXCEED_WHOLE"
  | "PARTS_FALL_SHORT"
  | "BENCHMARK_COMPLEMENT_MISMATCH"
  | "BENCHMARK_BASE_MISMATCH"
  | "BENCHMARK_CATEGORIES_MISMATCH";

/**
 * A caller's mistake in the input of a metric or a statistic: never missing data, which is a result.
 *
 * `faults` lists everything that is wrong with the input, not the first thing found; `message` says
 * the same in prose.
 */
export class MetricInputError extends Error {
  readonly code: MetricInputErrorCode;
  readonly faults: readonly Fault[];

  constructor(code: MetricInputErrorCode, what: string, faults: readonly Fault[], advice?: string) {
    const found = faults.map(describeFault).join("\n  ");
    super(`${what}: ${faults.length > 1 ? "\n  " : ""}${found}${advice ? `. ${advice}` : ""}`);
    this.name = "MetricInputError";
    this.code = code;
    this.faults = faults;
  }
}
