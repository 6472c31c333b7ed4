import type { Bound } from "../results/count";
import type { FormatWords } from "./FormatLanguage";

const countBounds: Record<Bound, string> = {
  atLeast: "at least",
  moreThan: "over",
  atMost: "at most",
  lessThan: "fewer than",
  about: "about",
};

const amountBounds: Record<Bound, string> = { ...countBounds, lessThan: "less than" };

/** The words of every `format…` function where no others are given. */
export const englishWords: FormatWords = {
  hidden: "hidden: too few to show",
  absence: {
    notAsked: "not asked",
    notAvailable: "not available",
    notApplicable: "not applicable",
    notYetDue: "not yet due",
    notStated: "not stated",
    zeroDenominator: "no base to take a share of",
  },
  boundedCount: (bound, number) => `${countBounds[bound]} ${number}`,
  boundedAmount: (bound, amount) => `${amountBounds[bound]} ${amount}`,
  countOf: (part, whole) => `${part} of ${whole}`,
  range: (lower, upper) => `${lower} to ${upper}`,
  points: (number, isOne) => `${number} ${isOne ? "point" : "points"}`,
};
