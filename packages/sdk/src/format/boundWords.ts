import type { Bound } from "../results/count";

/** How a bound is said before a whole number: `at most 5`, `fewer than 15`. */
export const countBoundWords: Record<Bound, string> = {
  atLeast: "at least",
  moreThan: "over",
  atMost: "at most",
  lessThan: "fewer than",
  about: "about",
};

/** How a bound is said before a share or an amount, which are less, not fewer: `less than 42%`. */
export const amountBoundWords: Record<Bound, string> = {
  ...countBoundWords,
  lessThan: "less than",
};
