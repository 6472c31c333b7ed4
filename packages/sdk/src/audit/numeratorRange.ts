import type { CountRange } from "../results/count";
import type { PrintedShare, ShareEdge } from "./readPrintedShare";

/**
 * The numerators that print as a share of a base, by whole-number arithmetic. They follow each other
 * without a gap, so two ends say all.
 *
 * @param base - integer ≥ 1, or the smallest and the largest that it can be
 * @returns nothing where no whole number prints so
 */
export function numeratorRange(
  share: PrintedShare,
  base: number | CountRange,
): CountRange | undefined {
  const { lowest: least, highest: most } =
    typeof base === "number" ? { lowest: base, highest: base } : base;
  const lowest = firstNumerator(share.lower, least);
  const highest = Number.isFinite(most) ? lastNumerator(share.upper, most) : most;
  return lowest <= highest ? { lowest, highest } : undefined;
}

/** The smallest numerator that is large enough, whether or not it is small enough too. */
export function firstNumerator(
  { numerator, denominator, included }: ShareEdge,
  base: number,
): number {
  const scaled = numerator * BigInt(base);
  const isWhole = scaled % denominator === 0n;
  return Number(scaled / denominator + (isWhole && included ? 0n : 1n));
}

function lastNumerator({ numerator, denominator, included }: ShareEdge, base: number): number {
  const scaled = numerator * BigInt(base);
  const isWhole = scaled % denominator === 0n;
  const last = Number(scaled / denominator - (isWhole && !included ? 1n : 0n));
  return Math.min(last, base);
}
