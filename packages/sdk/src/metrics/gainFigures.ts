import { type Count, hidden } from "../results/count";
import type { GainQuartiles } from "../results/gainResult";
import type { GainCounts, GainCountsRow, GainFigures } from "./GainCounts";
import { gainCountFaults } from "./gainCountFaults";
import type { Histogram } from "./Histogram";
import { fewestForQuartiles, histogramQuartile, quartileMethod } from "./histogramQuartile";
import { hundredths } from "./hundredths";
import { refuseCounts } from "./refuseCounts";

/**
 * Counts of reading gain with quartiles in the place of distributions.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN,
 *   PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT where counts and ratio gains are not of the same pupils; every
 *   fault is listed
 */
export function gainFigures(counts: GainCounts): GainFigures {
  refuseCounts("reading gain", counts, gainCountFaults);
  return {
    ...counts,
    rows: counts.rows.map(({ ratioGains, ...row }) => ({
      ...row,
      ratioGain: quartilesOf(ratioGains, row.paired),
    })),
  };
}

function quartilesOf(ratioGains: GainCountsRow["ratioGains"], paired: Count): GainQuartiles {
  if (ratioGains.is !== "histogram") return ratioGains;
  if (paired.is !== "exact") return hidden;
  if (paired.value < fewestForQuartiles) return { is: "tooFewPeople", minimum: fewestForQuartiles };
  return {
    is: "quartiles",
    lower: quartile(ratioGains, 1),
    median: quartile(ratioGains, 2),
    upper: quartile(ratioGains, 3),
    method: quartileMethod,
  };
}

/** To two decimals: reading ages are whole months, and more would be noise. */
function quartile(ratioGains: Histogram, quarter: 1 | 2 | 3): number {
  const value = hundredths(histogramQuartile(ratioGains, quarter) ?? 0) / 100;
  return value === 0 ? 0 : value;
}
