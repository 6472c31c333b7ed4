import type { CountRange } from "../results/count";

/** Every whole number ≥ 0: what is known of a number that nothing is said about. */
export const anyNumber: CountRange = { lowest: 0, highest: Number.POSITIVE_INFINITY };
