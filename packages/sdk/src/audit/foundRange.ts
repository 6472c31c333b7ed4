import type { FoundRange } from "./finding";
import type { WholeRange } from "./WholeRange";

/** A range as it travels: JSON has no infinity. */
export function foundRange({ lowest, highest }: WholeRange): FoundRange {
  return Number.isFinite(highest) ? { lowest, highest } : { lowest };
}
