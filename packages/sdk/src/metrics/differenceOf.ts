import type {
  ComparisonBody,
  ComparisonSide,
  Difference,
  GapInterval,
  SidesRelation,
  WithheldDifference,
} from "../results/comparisonResult";
import { absent, hidden } from "../results/count";
import { newcombeDifference } from "../statistics/newcombeDifference";
import type { Proportion } from "../statistics/proportionFaults";
import { wilsonInterval } from "../statistics/wilsonInterval";

/**
 * The first side's rate less the second's, or why there is none. Two separate sides have Newcombe's
 * interval. A side that is fixed, or that holds the people of the other, is no second sample: there,
 * Wilson's bounds of the first less the second.
 */
export function differenceOf(
  first: ComparisonSide,
  second: ComparisonSide,
  relation: SidesRelation,
): ComparisonBody["difference"] {
  const withheld = whyWithheld(first, second);
  if (withheld) return { is: "withheld", why: withheld };
  const [one, two] = [first.rate, second.rate];
  if (one.is === "hidden" || two.is === "hidden") return hidden;
  if (one.is === "absent") return one;
  if (two.is === "absent") return two;
  // Of "at most 5 of 12" nobody knows how far it is from anything.
  const isBounded = [one, two].some((rate) => rate.is === "counted" && rate.bound !== undefined);
  if (isBounded) return absent("notAvailable");
  const interval = intervalOf(first, second, two.share, relation);
  return {
    is: "compared",
    gapPp: 100 * (one.share - two.share),
    interval,
    ratio: ratioOf(one.share, two.share),
    verdict: verdictOf(interval),
  };
}

function whyWithheld(
  first: ComparisonSide,
  second: ComparisonSide,
): WithheldDifference["why"] | undefined {
  const [outcome, otherOutcome, base, otherBase] = [
    first.outcome,
    second.outcome,
    first.base,
    second.base,
  ];
  if (outcome.is === "absent" || otherOutcome.is === "absent") return "definitionNotStated";
  if (base.is === "absent" || otherBase.is === "absent") return "definitionNotStated";
  if (outcome.id !== otherOutcome.id) return "outcomesDiffer";
  return base.id === otherBase.id ? undefined : "basesDiffer";
}

function intervalOf(
  first: ComparisonSide,
  second: ComparisonSide,
  benchmark: number,
  relation: SidesRelation,
): GapInterval {
  const none: GapInterval = { is: "none", why: "printedWithoutCounts" };
  const one = proportionOf(first);
  if (!one) return none;
  if (relation !== "separate") {
    const { lower, upper, level } = wilsonInterval(one.successes, one.trials);
    const method = "Wilson bounds less the benchmark";
    return inPoints({ lower: lower - benchmark, upper: upper - benchmark, level, method });
  }
  const two = proportionOf(second);
  return two ? inPoints(newcombeDifference(one, two)) : none;
}

function inPoints(bounds: {
  lower: number;
  upper: number;
  level: number;
  method: string;
}): GapInterval {
  const { lower, upper, level, method } = bounds;
  return { is: "interval", lowerPp: 100 * lower, upperPp: 100 * upper, level, method };
}

function proportionOf({ rate }: ComparisonSide): Proportion | undefined {
  if (rate.is !== "counted") return undefined;
  const { numerator, denominator } = rate;
  if (numerator.is !== "exact" || denominator.is !== "exact") return undefined;
  return { successes: numerator.value, trials: denominator.value };
}

function ratioOf(one: number, two: number): Difference["ratio"] {
  const value = Math.max(one, two) / Math.min(one, two);
  // Nothing is so many times 0, nor of a share so near to it that the ratio is beyond all numbers.
  return Number.isFinite(value) ? { is: "ratio", value } : absent("zeroDenominator");
}

function verdictOf(interval: GapInterval): Difference["verdict"] {
  if (interval.is === "none") return "notTested";
  if (interval.lowerPp > 0) return "higher";
  return interval.upperPp < 0 ? "lower" : "tooFewToTellApart";
}
