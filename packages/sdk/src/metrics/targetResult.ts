import type { Count } from "../results/count";
import type { ResultContext } from "../results/resultFrame";
import type { TargetResult } from "../results/targetResult";
import type { TargetAim } from "../schemas/targetAim";
import { attainment } from "./attainment";
import { frameOf } from "./frameOf";

/** What a target's attainment is derived from. */
export interface TargetCounts {
  /** What is counted, in the plural: `leaders`. */
  unit: string;
  aim: TargetAim;
  actual: Count;
  /** What a share is taken of; left out for a target in numbers. */
  base?: Count;
}

/**
 * A target from counts, for those who hold no records.
 *
 * @throws {MetricInputError} as `attainment`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * targetResult({ unit: "leaders", aim: { is: "count", value: 20 }, actual: exactly(19) }, context)
 *   .body.attainment.short; //=> exactly(1)
 */
export function targetResult(counts: TargetCounts, context: ResultContext): TargetResult {
  const { unit, aim, actual, base } = counts;
  return {
    kind: "target",
    ...frameOf("targetAttainment", context),
    body: { unit, attainment: attainment(aim, actual, base) },
  };
}
