import { absent, type Count } from "../results/count";
import type { Rate } from "../results/rate";

/** The count above a rate's line; not stated where the rate was not counted. */
export function numeratorOf(rate: Rate): Count {
  return rate.is === "counted" ? rate.numerator : absent("notStated");
}
