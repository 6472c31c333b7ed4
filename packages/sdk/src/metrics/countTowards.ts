import { bounded, type Count } from "../results/count";
import type { TargetSeriesYear } from "../results/targetSeriesResult";

/** The count as it stands against a target: while it can still grow, it is at least what it is so far. */
export function countTowards({ status, count }: Pick<TargetSeriesYear, "status" | "count">): Count {
  const canGrow = status === "notYetDue" && count.is === "exact";
  return canGrow ? bounded("atLeast", count.value) : count;
}
