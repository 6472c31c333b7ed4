import { addCounts } from "../results/addCounts";
import type { Count } from "../results/count";

/** The sum of counts; none where one of them is not exact. */
export function exactSum(counts: readonly Count[]): number | undefined {
  const sum = addCounts(counts);
  return sum.is === "exact" ? sum.value : undefined;
}
