import { deviance } from "./deviance";
import { stirlingError } from "./stirlingError";
import { tailQuantile } from "./tailQuantile";

/**
 * The value below which, or above which, a gamma distribution of scale 1 holds `tail`.
 *
 * @param tail - share, 0 < tail ≤ 0.5
 * @param shape - above 0
 * @param side - where the tail lies
 * @see Loader (2000) for the density.
 */
export function gammaQuantile(tail: number, shape: number, side: "lower" | "upper"): number {
  const height = Math.log(shape / (2 * Math.PI)) / 2 - stirlingError(shape);
  // Over the logarithm of the value, mirrored for the upper tail: there the density is log-concave.
  const sign = side === "lower" ? 1 : -1;
  const point = tailQuantile(tail, sign * Math.log(shape), (at) => {
    const value = Math.exp(sign * at);
    return {
      logDensity: height - deviance(shape, value),
      reach: 1 / (Math.max(0, sign * (shape - value)) + Math.sqrt(value)),
      fall: (w) => -sign * shape * w - value * Math.expm1(-sign * w),
    };
  });
  return Math.exp(sign * point);
}
