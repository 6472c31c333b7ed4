import { absent, bounded, type Count, countRange } from "../results/count";
import type { ResultContext } from "../results/resultFrame";
import type { TargetResult } from "../results/targetResult";
import type { TargetAim } from "../schemas/targetAim";
import { attainment } from "./attainment";
import { frameOf } from "./frameOf";
import { refuseCounts } from "./refuseCounts";
import { sumFaults } from "./sumFaults";

/** What a target's attainment is derived from. */
export interface TargetCounts {
  /** What is counted, in the plural: `leaders`. */
  unit: string;
  aim: TargetAim;
  /** People who count towards the target, so far where some outcomes are still open. */
  actual: Count;
  /** People who may come to count, or turn out to: while there are any, `actual` is "at least" so many. */
  stillOpen?: Count;
  /** What a share is taken of; left out for a target in numbers. */
  base?: Count;
}

/**
 * A target from counts, for those who hold no records.
 *
 * @throws {MetricInputError} as `attainment`; COUNT_OUT_OF_RANGE, PARTS_EXCEED_WHOLE of `stillOpen`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * targetResult({ unit: "leaders", aim: { is: "count", value: 20 }, actual: exactly(19) }, context)
 *   .body.attainment.short; //=> exactly(1)
 */
export function targetResult(counts: TargetCounts, context: ResultContext): TargetResult {
  const { unit, aim, actual, stillOpen, base } = counts;
  refuseCounts("target counts", counts, () =>
    sumFaults(
      "actual and stillOpen",
      stillOpen ? [actual, stillOpen] : [],
      base ?? absent("notStated"),
      "base",
      "someParts",
    ),
  );
  return {
    kind: "target",
    ...frameOf("targetAttainment", context),
    body: { unit, attainment: attainment(aim, actualSoFar(counts), base) },
  };
}

function actualSoFar({ actual, stillOpen }: TargetCounts): Count {
  const canGrow = stillOpen !== undefined && countRange(stillOpen).lowest > 0;
  return canGrow && actual.is === "exact" ? bounded("atLeast", actual.value) : actual;
}
