import type { CodedFault } from "../errors/refuseFaults";
import type { ComparisonCounts, ComparisonSideCounts } from "./ComparisonCounts";
import { duplicateFaults } from "./duplicateFaults";
import { subtractCounts } from "./subtractCounts";
import { sumFaults } from "./sumFaults";

/** Everything in a comparison's counts that cannot be. */
export function comparisonCountFaults({ first, second, relation }: ComparisonCounts): CodedFault[] {
  const faults = [
    ...duplicateFaults([first.id, second.id], () => "second.id"),
    ...sideFaults(first, "first"),
    ...sideFaults(second, "second"),
  ];
  return relation === "firstIsPartOfSecond" && faults.length === 0
    ? partFaults(first, second)
    : faults;
}

function sideFaults({ rate }: ComparisonSideCounts, path: string): CodedFault[] {
  if (rate.is === "printed") return [];
  return sumFaults(
    `${path}.rate.numerator`,
    [rate.numerator],
    rate.denominator,
    "denominator",
    "someParts",
  );
}

/** Those of the first side with the outcome, and those without it, are among those of the second. */
function partFaults(first: ComparisonSideCounts, second: ComparisonSideCounts): CodedFault[] {
  if (first.rate.is === "printed" || second.rate.is === "printed") return [];
  const [part, whole] = [first.rate, second.rate];
  const othersOf = ({ denominator, numerator }: typeof part) =>
    subtractCounts(denominator, numerator);
  return [
    ...sumFaults(
      "first.rate.numerator",
      [part.numerator],
      whole.numerator,
      "numerator of the second",
      "someParts",
    ),
    ...sumFaults(
      "first.rate.denominator",
      [part.denominator],
      whole.denominator,
      "denominator of the second",
      "someParts",
    ),
    ...sumFaults(
      "first.rate",
      [othersOf(part)],
      othersOf(whole),
      "second's people without the outcome",
      "someParts",
    ),
  ];
}
