/** How often each value occurred, in ascending order of values: all of a distribution but whose it is. */
export interface Histogram {
  is: "histogram";
  bins: { value: number; count: number }[];
}

/** @returns the histogram of counted values, as a tally carries it */
export function histogram(counted: ReadonlyMap<number, number>): Histogram {
  const bins = [...counted].map(([value, count]) => ({ value, count }));
  return { is: "histogram", bins: bins.toSorted((a, b) => a.value - b.value) };
}
