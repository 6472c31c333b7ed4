import { MetricInputError } from "../errors/MetricInputError";
import { type Absent, absent, type Count, type Hidden, hidden } from "./count";
import { flippedBound } from "./flippedBound";
import type { Rate, ShareInterval } from "./rate";

interface RateOptions {
  /** Called only when both counts are exact and the denominator is not 0. */
  interval?: (successes: number, trials: number) => ShareInterval;
  /** `true` where more than the whole is meaningful: 25 recruited of a target of 20. */
  canExceedOne?: boolean;
}

/**
 * The rate of two counts, with every way in which there can be none.
 *
 * @returns `counted` with the share of numerator in denominator, `bound` where one of the two is
 *   bounded; `hidden` when either is hidden; `absent` when either is absent, with its reason, when the
 *   denominator is 0 (`zeroDenominator`) or when both are bounded (`notAvailable`)
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE for a count that is no whole number; PARTS_EXCEED_WHOLE when an exact numerator is above an exact denominator
 *   and `canExceedOne` is not set
 * @example
 * rateOf(exactly(10), exactly(12)); //=> { is: "counted", share: 0.8333, … }
 * rateOf(bounded("atMost", 5), exactly(12)); //=> { is: "counted", share: 0.4167, bound: "atMost", … }
 * rateOf(hidden, exactly(12)); //=> hidden
 * rateOf(exactly(0), exactly(0)); //=> absent("zeroDenominator")
 */
export function rateOf(numerator: Count, denominator: Count, options: RateOptions = {}): Rate {
  const missing = firstMissing(numerator, denominator);
  if (missing) return missing;
  if (!hasValue(numerator) || !hasValue(denominator)) return absent("notAvailable");
  refuseValues({ numerator, denominator });
  if (denominator.value === 0) return absent("zeroDenominator");
  if (numerator.is === "bounded" && denominator.is === "bounded") return absent("notAvailable");

  const share = numerator.value / denominator.value;
  if (numerator.is === "bounded") {
    return { is: "counted", numerator, denominator, share, bound: numerator.bound };
  }
  if (denominator.is === "bounded") {
    return { is: "counted", numerator, denominator, share, bound: flippedBound[denominator.bound] };
  }
  if (share > 1 && !options.canExceedOne) {
    throw new MetricInputError("PARTS_EXCEED_WHOLE", "rate", [
      {
        path: "numerator",
        expected: `at most the denominator, ${denominator.value}`,
        received: String(numerator.value),
      },
    ]);
  }
  const interval = options.interval?.(numerator.value, denominator.value);
  return { is: "counted", numerator, denominator, share, ...(interval && { interval }) };
}

function refuseValues(counts: Record<string, { value: number }>): void {
  const faults = Object.entries(counts)
    .filter(([, { value }]) => !Number.isSafeInteger(value) || value < 0)
    .map(([path, { value }]) => ({
      path,
      expected: "an integer of 0 or more",
      received: `${value}`,
    }));
  if (faults.length > 0) throw new MetricInputError("COUNT_OUT_OF_RANGE", "rate", faults);
}

function hasValue(count: Count): count is Extract<Count, { value: number }> {
  return count.is === "exact" || count.is === "bounded";
}

function firstMissing(...counts: Count[]): Hidden | Absent | undefined {
  if (counts.some((count) => count.is === "hidden")) return hidden;
  return counts.find((count): count is Absent => count.is === "absent");
}
