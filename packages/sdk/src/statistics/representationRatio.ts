import type { Fault } from "../errors/fault";
import { type Proportion, proportionFaults } from "./proportionFaults";
import { refuseInterval } from "./refuseInterval";
import { wilsonInterval } from "./wilsonInterval";

export interface RepresentationRatio {
  /** Share ÷ benchmark; 1 is parity. */
  ratio: number;
  /** Bounds of the ratio, 0 or more. */
  lower: number;
  upper: number;
  /** Share minus benchmark, in percentage points. */
  gapPp: number;
  gapPpLower: number;
  gapPpUpper: number;
  level: number;
  method: string;
}

/**
 * How a group's share compares with a fixed benchmark, as a ratio and in percentage points; the bounds
 * are Wilson's, divided by the benchmark and less the benchmark. They are defined at 0 and at `trials`.
 *
 * @param proportion - successes and trials, as for `wilsonInterval`
 * @param benchmarkShare - share, 0 < benchmarkShare ≤ 1, taken as known without error
 * @param options - `level`, 0 < level < 1; 0.95 unless told
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, SHARE_OUT_OF_RANGE, LEVEL_OUT_OF_RANGE
 * @example
 * representationRatio({ successes: 19, trials: 62 }, 0.09);
 * //=> { ratio: 3.405, lower: 2.287, upper: 4.774, gapPp: 21.6, … }
 */
export function representationRatio(
  { successes, trials }: Proportion,
  benchmarkShare: number,
  { level = 0.95 }: { level?: number } = {},
): RepresentationRatio {
  const countFaults = proportionFaults({ successes, trials });
  refuseInterval(
    "representation ratio",
    [...countFaults, ...benchmarkFaults(benchmarkShare)],
    level,
    countFaults.length > 0 ? "COUNT_OUT_OF_RANGE" : "SHARE_OUT_OF_RANGE",
  );
  const { lower, upper } = wilsonInterval(successes, trials, { level });
  const share = successes / trials;
  return {
    ratio: share / benchmarkShare,
    lower: lower / benchmarkShare,
    upper: upper / benchmarkShare,
    gapPp: 100 * (share - benchmarkShare),
    gapPpLower: 100 * (lower - benchmarkShare),
    gapPpUpper: 100 * (upper - benchmarkShare),
    level,
    method: "Wilson bounds ÷ benchmark",
  };
}

function benchmarkFaults(benchmarkShare: number): Fault[] {
  if (Number.isFinite(benchmarkShare) && benchmarkShare > 0 && benchmarkShare <= 1) return [];
  const expected = "a share above 0 and at most 1";
  return [{ path: "benchmarkShare", expected, received: String(benchmarkShare) }];
}
