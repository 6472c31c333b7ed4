// B(2k) / (2k(2k − 1)), the coefficients of Stirling's series.
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * What Stirling's formula leaves of ln Γ(n + 1): ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π.
 *
 * Sums of these small numbers keep the digits that differences of ln Γ itself lose: at n = 10⁹ the
 * logarithm is near 2 × 10¹⁰, known to 10⁻⁶ only.
 *
 * @param n - above 0, to about 1e-15 in itself
 * @see NIST Digital Library of Mathematical Functions, 5.11.1; Loader (2000), whose `stirlerr` it is.
 */
export function stirlingError(n: number): number {
  let below = 0;
  let at = n;
  // The series is good to 1e-16 from 10 on; below it, a step up is exact.
  for (; at < 10; at += 1) below += (at + 0.5) * Math.log1p(1 / at) - 1;
  return below + series.reduceRight((sum, term) => sum / (at * at) + term, 0) / at;
}
