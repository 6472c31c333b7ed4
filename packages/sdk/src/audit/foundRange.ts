import type { CountRange } from "../results/count";
import type { FoundRange } from "./finding";

/** A range as it travels: JSON has no infinity. */
export function foundRange({ lowest, highest }: CountRange): FoundRange {
  return Number.isFinite(highest) ? { lowest, highest } : { lowest };
}
