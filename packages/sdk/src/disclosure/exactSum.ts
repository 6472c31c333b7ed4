import type { Count } from "../results/count";

/** The sum of counts; none where one of them is not exact. */
export function exactSum(counts: readonly Count[]): number | undefined {
  let sum = 0;
  for (const count of counts) {
    if (count.is !== "exact") return undefined;
    sum += count.value;
  }
  return sum;
}
