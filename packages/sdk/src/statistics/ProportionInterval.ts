/** Bounds for a share of successes. */
export interface ProportionInterval {
  /** Share, 0 to 1. */
  lower: number;
  /** Share, 0 to 1. */
  upper: number;
  /** Share of such intervals that hold the true value, 0 < level < 1. */
  level: number;
  method: string;
}
