import type { ComparisonBody, ComparisonSide } from "../results/comparisonResult";
import { absent } from "../results/count";
import { rateOf } from "../results/rateOf";
import type { ComparisonCounts, ComparisonSideCounts } from "./ComparisonCounts";
import { comparisonCountFaults } from "./comparisonCountFaults";
import { differenceOf } from "./differenceOf";
import { printedRate } from "./printedRate";
import { refuseCounts } from "./refuseCounts";

const oneInPattern = /^1 (?:in|out of) (\d+)$/;

/**
 * A comparison's body from its counts. The one place where gap, ratio and verdict are made, so that hiding
 * a count and calling it again hides whatever the count told.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, ID_DUPLICATED, PARTS_EXCEED_WHOLE; every fault is listed.
 *   A printed rate that cannot be read throws as `printedRate`
 */
export function comparisonBody(counts: ComparisonCounts): ComparisonBody {
  refuseCounts("comparison counts", counts, comparisonCountFaults);
  const { unit, relation } = counts;
  const first = sideOf(counts.first);
  const second = sideOf(counts.second);
  return { unit, relation, first, second, difference: differenceOf(first, second, relation) };
}

function sideOf({ rate, id, label, outcome, base, source }: ComparisonSideCounts): ComparisonSide {
  const named = { id, label, outcome, base, ...(source !== undefined && { source }) };
  if (rate.is === "printed") {
    const notStated = absent("notStated");
    const of = oneInPattern.exec(rate.text)?.[1];
    return {
      ...named,
      numerator: notStated,
      denominator: notStated,
      rate: printedRate(rate.text),
      ...(of !== undefined && { oneIn: { one: 1, in: Number(of) } }),
    };
  }
  const { numerator, denominator } = rate;
  return { ...named, numerator, denominator, rate: rateOf(numerator, denominator) };
}
