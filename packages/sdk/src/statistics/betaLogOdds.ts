import { deviance } from "./deviance";
import { logistic } from "./logistic";
import { stirlingError } from "./stirlingError";
import { tailQuantile } from "./tailQuantile";

/**
 * Log odds of the share below which a Beta(a, b) distribution holds `tail`. As log odds a share next
 * to 1 keeps its digits as one next to 0 does, and −betaLogOdds(tail, b, a) has `tail` above it.
 *
 * @param tail - share, 0 < tail ≤ 0.5
 * @param a - above 0
 * @param b - above 0
 * @see Loader (2000) for the density.
 */
export function betaLogOdds(tail: number, a: number, b: number): number {
  const n = a + b;
  const height =
    Math.log((a / n) * (b / (2 * Math.PI))) / 2 +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b);
  return tailQuantile(tail, Math.log(a / b), (logOdds) => {
    const share = logistic(logOdds);
    const rest = logistic(-logOdds);
    // The same two expressions in the share or in the rest: from the smaller one no digits cancel.
    const [slope, fall] =
      share < rest
        ? [a - n * share, (w: number) => -a * w - n * Math.log1p(share * Math.expm1(-w))]
        : [n * rest - b, (w: number) => b * w - n * Math.log1p(rest * Math.expm1(w))];
    return {
      logDensity: height - deviance(a, n * share) - deviance(b, n * rest),
      reach: 1 / (Math.max(0, slope) + Math.sqrt(n * share * rest)),
      fall,
    };
  });
}
