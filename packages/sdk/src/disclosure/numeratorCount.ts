import { absent, type Count, exactly } from "../results/count";
import type { Rate } from "../results/rate";

/**
 * The count of which a body says nothing but the rate: its numerator. A rate of nobody is absent, and its
 * count 0; a printed one has no counts; of what is hidden or absent the count is so too.
 */
export function numeratorCount(rate: Rate): Count {
  if (rate.is === "counted") return rate.numerator;
  if (rate.is === "printed") return absent("notStated");
  if (rate.is === "absent" && rate.why === "zeroDenominator") return exactly(0);
  return rate;
}
