import type { BreakdownBody, Comparison } from "../results/breakdownResult";
import { absent, hidden } from "../results/count";
import type { Rate } from "../results/rate";
import type { Benchmark } from "../schemas/benchmark";
import { representationRatio } from "../statistics/representationRatio";
import { peopleNeeded } from "./peopleNeeded";

/**
 * A group's share against one benchmark, or why the two are not compared. Where the disclosure rate is
 * hidden, so is the comparison: whether it may be made at all would tell the rate.
 */
export function compareWithBenchmark(
  group: string,
  rate: Rate,
  benchmark: Benchmark,
  disclosureRate: Rate,
  disclosureWarning: BreakdownBody["disclosureWarning"],
): Comparison {
  const id = benchmark.id;
  if (benchmark.complement === "notStated" || benchmark.base === "notStated") {
    return { is: "withheld", benchmark: id, why: "definitionNotStated" };
  }
  const share = benchmark.shares.find((entry) => entry.group === group)?.share;
  if (share === undefined) return { is: "withheld", benchmark: id, why: "notDefinedForGroup" };
  if (disclosureWarning === "tooLow") {
    return { is: "withheld", benchmark: id, why: "lowDisclosure" };
  }
  if (rate.is === "hidden" || disclosureRate.is === "hidden") return { ...hidden, benchmark: id };
  if (rate.is === "absent") return { ...rate, benchmark: id };
  if (rate.is !== "counted") return { ...absent("notAvailable"), benchmark: id };
  const { numerator, denominator } = rate;
  if (numerator.is !== "exact" || denominator.is !== "exact") {
    return { ...absent("notAvailable"), benchmark: id };
  }
  // No ratio to 0, nor to a share so near to it that the ratio is beyond all numbers.
  if (!Number.isFinite(1 / share)) return { ...absent("zeroDenominator"), benchmark: id };

  const proportion = { successes: numerator.value, trials: denominator.value };
  const { ratio, lower, upper, gapPp, gapPpLower, gapPpUpper } = representationRatio(
    proportion,
    share,
  );
  return {
    is: "compared",
    benchmark: id,
    benchmarkShare: share,
    gapPp,
    gapPpLower,
    gapPpUpper,
    ratio,
    ratioLower: lower,
    ratioUpper: upper,
    peopleToParity: Math.max(0, peopleNeeded(share, proportion.trials) - proportion.successes),
  };
}
