import type { Histogram } from "./Histogram";

/** How the median is taken: of an even number, the mean of the two in the middle. */
export const medianMethod = "Hyndman and Fan type 7";

/** A published median of fewer people says too much of each of them, whatever a policy's thresholds are. */
export const fewestForMedian = 10;

/** The median of a histogram's values, as type 7 of Hyndman and Fan (1996) has it; none of no values. */
export function histogramMedian({ bins }: Histogram): number | undefined {
  const people = bins.reduce((sum, { count }) => sum + count, 0);
  const lower = valueAt(bins, Math.floor((people - 1) / 2));
  const upper = valueAt(bins, Math.floor(people / 2));
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/** The value at a place in ascending order, counted from 0. */
function valueAt(bins: Histogram["bins"], place: number): number | undefined {
  let before = 0;
  for (const { value, count } of bins) {
    before += count;
    if (place < before) return value;
  }
  return undefined;
}
