import { addCounts } from "../results/addCounts";
import type { Audience, AudienceUnit } from "../results/audience";
import { absent, type Count, countRange } from "../results/count";

/** Accounts on a day: two such numbers have people in common and no sum. */
const stocks: ReadonlySet<AudienceUnit> = new Set(["followers", "subscribers"]);

/**
 * How often somebody came or looked, over audiences of one unit.
 *
 * @returns of one audience its count; of several their sum, "at least" their lower ends where some are
 *   "at least" or "more than"; hidden where one is hidden; absent where one is absent, where one is at
 *   most or about so many (`notAvailable`) and for accounts (`notApplicable`)
 */
export function touchesOf(
  unit: AudienceUnit,
  audiences: readonly Pick<Audience, "count">[],
): Count {
  if (stocks.has(unit)) return absent("notApplicable");
  const counts = audiences.map(({ count }) => count);
  const [only, ...others] = counts;
  if (only && others.length === 0) return only;
  const sum = addCounts(counts);
  const fromBelow = counts.every((count) => count.is === "exact" || isFromBelow(count));
  if (sum.is === "exact" || !fromBelow) return sum;
  const least = counts.reduce((total, count) => total + countRange(count).lowest, 0);
  return { is: "bounded", bound: "atLeast", value: least };
}

function isFromBelow(count: Count): boolean {
  return count.is === "bounded" && (count.bound === "atLeast" || count.bound === "moreThan");
}
