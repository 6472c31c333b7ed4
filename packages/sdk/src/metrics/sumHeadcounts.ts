import { type Absent, type Hidden, hidden } from "../results/count";

/** The headcount of areas together; hidden or absent when that of one of them is. */
export function sumHeadcounts(
  headcounts: readonly (number | Hidden | Absent)[],
): number | Hidden | Absent {
  let sum = 0;
  let missing: Absent | undefined;
  for (const headcount of headcounts) {
    if (typeof headcount === "number") sum += headcount;
    else if (headcount.is === "hidden") return hidden;
    else missing ??= headcount;
  }
  return missing ?? sum;
}
