import { absent, type Count } from "../results/count";
import type { DoseAmount, DoseBody, DoseMedian } from "../results/doseResult";
import { rateOf } from "../results/rateOf";
import type { DoseCounts } from "./DoseCounts";
import { doseCountFaults } from "./doseCountFaults";
import type { Histogram } from "./Histogram";
import { fewestForQuartiles, histogramQuartile, quartileMethod } from "./histogramQuartile";
import { hundredths } from "./hundredths";
import { refuseCounts } from "./refuseCounts";

/**
 * A dose's body from its counts: the share that received all, the total and the median. The one place
 * where they are made, so that hiding a count and calling it again hides whatever the count told.
 *
 * The median is there from 10 recorded participants on: in fewer, it is nearly somebody's own amount. An
 * odd number's median is the amount of at least one of them, and nobody can tell of whom.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, RECORD_INVALID, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT where the counts, or the
 *   amounts, are not of the same people; every fault is listed
 */
export function doseBody(counts: DoseCounts): DoseBody {
  refuseCounts("dose counts", counts, doseCountFaults);
  const { amounts, ...stated } = counts;
  return {
    ...stated,
    fullRate: rateOf(stated.received.full, stated.recorded),
    total: amounts.is === "histogram" ? totalOf(amounts) : amounts,
    median: amounts.is === "histogram" ? medianOf(amounts, stated.recorded) : amounts,
  };
}

function totalOf({ bins }: Histogram): DoseAmount {
  const sum = bins.reduce((total, { value, count }) => total + hundredths(value) * count, 0);
  return { is: "amount", value: sum / 100 };
}

function medianOf(amounts: Histogram, recorded: Count): DoseMedian {
  if (recorded.is !== "exact") return recorded.is === "bounded" ? absent("notAvailable") : recorded;
  if (recorded.value < fewestForQuartiles)
    return { is: "tooFewPeople", minimum: fewestForQuartiles };
  const value = histogramQuartile(amounts, 2) ?? 0;
  return { is: "median", value, method: quartileMethod };
}
