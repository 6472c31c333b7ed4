import type { BreakdownBody } from "../results/breakdownResult";
import type { Rate } from "../results/rate";
import { rateOf } from "../results/rateOf";
import type { Basis } from "../results/resultFrame";
import type { BreakdownCounts } from "./BreakdownCounts";
import { breakdownFaults } from "./breakdownFaults";
import { compareWithBenchmark } from "./compareWithBenchmark";
import { refuseCounts } from "./refuseCounts";
import { wilsonShareInterval } from "./wilsonShareInterval";

/**
 * A breakdown's body from its counts: shares with Wilson intervals, the disclosure rate and its
 * warnings, comparisons with each benchmark. The one place where they are made, so that hiding a count
 * and calling it again hides whatever the count told.
 *
 * A benchmark whose definition is not stated is carried and compared with nothing. Under 60% disclosure
 * nothing is compared.
 *
 * @param basisKind - of a survey, intervals describe sampling; of a register or a published count, the
 *   process that could have gone otherwise
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, ID_DUPLICATED, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT, or a BENCHMARK_… code
 *   for a benchmark of another dimension, base or complement; every fault is listed
 */
export function breakdownBody(counts: BreakdownCounts, basisKind: Basis["kind"]): BreakdownBody {
  refuseCounts("breakdown counts", counts, breakdownFaults);
  const whole = counts.base === "ofKnown" ? counts.known : counts.asked;
  const interval = wilsonShareInterval(basisKind === "survey" ? "sampling" : "process");
  const disclosureRate = rateOf(counts.known, counts.asked);
  const disclosureWarning = warningOf(disclosureRate);
  return {
    unit: counts.unit,
    dimension: counts.dimension,
    base: counts.base,
    complement: counts.complement,
    people: counts.people,
    asked: counts.asked,
    known: counts.known,
    missing: counts.missing,
    disclosureRate,
    ...(disclosureWarning && { disclosureWarning }),
    groups: counts.groups.map(({ id, label, count }) => {
      const rate = rateOf(count, whole, { interval });
      return {
        id,
        label,
        rate,
        comparisons: counts.benchmarks.map((benchmark) =>
          compareWithBenchmark(id, rate, benchmark, disclosureRate, disclosureWarning),
        ),
      };
    }),
    benchmarks: counts.benchmarks,
  };
}

function warningOf(disclosureRate: Rate): BreakdownBody["disclosureWarning"] {
  if (disclosureRate.is !== "counted" && disclosureRate.is !== "printed") return undefined;
  if (disclosureRate.share < 0.6) return "tooLow";
  return disclosureRate.share < 0.8 ? "low" : undefined;
}
