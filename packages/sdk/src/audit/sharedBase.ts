import type { CountRange } from "../results/count";
import type { AuditedGroup, AuditedShare } from "./AuditedReport";
import { baseRange } from "./baseRange";
import type { NoSharedBase, UnprintedBase } from "./finding";
import { foundRange } from "./foundRange";
import { numeratorRange } from "./numeratorRange";

const mostTried = 10_000;

/**
 * What shares of one group tell together of its size where the report prints no exact number of it, but
 * another figure limits it: no size, or some of those below the limit.
 */
export function sharedBase(
  shares: readonly AuditedShare[],
  base: AuditedGroup,
  { lowest, highest }: CountRange,
): UnprintedBase | NoSharedBase | undefined {
  if (lowest === highest || !tells(shares, highest)) return undefined;
  const least = Math.max(1, lowest);
  const sizes = Array.from({ length: highest - least + 1 }, (_, index) => least + index);
  const possibleBases = sizes.filter((size) => shares.every((share) => fits(share, size)));
  const found = {
    figures: [...shares.map((share) => share.id), base.id],
    printed: shares.map((share) => share.read.text),
    baseNoun: base.noun,
  };
  if (possibleBases.length === 0) {
    return { is: "noSharedBase", ...found, base: foundRange({ lowest, highest }) };
  }
  // The number behind a printed share is not known exactly either, and is no gap in the report.
  if (base.is === "share" || possibleBases.length === sizes.length) return undefined;
  return { is: "unprintedBase", ...found, atMost: highest, possibleBases };
}

/** Of any base as large as the share's own whole, 100 for a whole per cent, some number is the share. */
function tells(shares: readonly AuditedShare[], highest: number): boolean {
  return (
    highest <= mostTried &&
    shares.some(({ read, count }) => count?.is === "exact" || BigInt(highest) < read.whole)
  );
}

function fits({ read, count }: AuditedShare, base: number): boolean {
  if (count?.is !== "exact") return numeratorRange(read, base) !== undefined;
  const possible = baseRange(read, count.value);
  return possible !== undefined && possible.lowest <= base && base <= possible.highest;
}
