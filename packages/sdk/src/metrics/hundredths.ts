/** A number of at most two decimals as a whole number of hundredths, which add up in any order without error. */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}
