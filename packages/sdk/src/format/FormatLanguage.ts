import type { Absence, Bound } from "../results/count";

/** The words that numbers are told with: where there is none, how a bound is said, points and ranges. */
export interface FormatWords {
  /** What stands where disclosure control took a value away. */
  hidden: string;
  /** Why there is no value. */
  absence: Readonly<Record<Absence, string>>;
  /** A bound on a whole number of people or things: `fewer than 15`. */
  boundedCount: (bound: Bound, number: string) => string;
  /** A bound on a share or an amount, which are less, not fewer: `less than 42%`. */
  boundedAmount: (bound: Bound, amount: string) => string;
  /** A part of a whole: `10 of 12`. */
  countOf: (part: string, whole: string) => string;
  /** From one value to another: `55% to 95%`. */
  range: (lower: string, upper: string) => string;
  /** Percentage points: `+22 points`; `isOne` where it is one point either way. */
  points: (number: string, isOne: boolean) => string;
  /**
   * January to December, for a language whose dates some browsers do not know: `26 Tachwedd 2026`. Without
   * them a date is told as the browser tells it in the locale.
   */
  monthNames?: readonly string[];
}

/** How numbers are told: a BCP 47 tag for their digits, with English words, or a tag with its own words. */
export type FormatLanguage = string | { locale: string; words: FormatWords };
