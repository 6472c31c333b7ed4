import type { Histogram } from "./Histogram";

/** How a quartile is taken: between two values, by as much of the way as its place is past the first. */
export const quartileMethod = "Hyndman and Fan type 7";

/** Published quartiles of fewer people say too much of each of them, whatever a policy's thresholds are. */
export const fewestForQuartiles = 10;

/**
 * A quartile of a histogram's values, as type 7 of Hyndman and Fan (1996) has it; none of no values.
 *
 * @param quarter - 1 for the lower quartile, 2 for the median, 3 for the upper quartile
 * @see R's `quantile(x, quarter / 4)`, whose default is type 7.
 */
export function histogramQuartile({ bins }: Histogram, quarter: 1 | 2 | 3): number | undefined {
  const people = bins.reduce((sum, { count }) => sum + count, 0);
  const quarters = (people - 1) * quarter;
  const lower = valueAt(bins, Math.floor(quarters / 4));
  const upper = valueAt(bins, Math.ceil(quarters / 4));
  if (lower === undefined || upper === undefined) return undefined;
  const past = quarters % 4;
  return (lower * (4 - past) + upper * past) / 4;
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
