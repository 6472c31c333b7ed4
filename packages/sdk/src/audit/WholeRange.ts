/** Whole numbers from `lowest` to `highest`, ends included; `highest` may be infinite. */
export interface WholeRange {
  lowest: number;
  highest: number;
}

/** Every whole number ≥ 0: what is known of a number that nothing is said about. */
export const anyNumber: WholeRange = { lowest: 0, highest: Number.POSITIVE_INFINITY };
