import { absent, type Count } from "../results/count";
import type { ExclusionCountsRow } from "./ExclusionCounts";

/** A headcount as rows of counts have it. One of which only a bound is known is no denominator. */
export function plainHeadcount(headcount: Count): ExclusionCountsRow["headcount"] {
  if (headcount.is === "exact") return headcount.value;
  return headcount.is === "bounded" ? absent("notAvailable") : headcount;
}
