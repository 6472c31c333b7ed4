/** The share whose log odds these are, with all its digits where it is small. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
