import type { CountRange } from "../results/count";
import type { PrintedShare, ShareEdge } from "./readPrintedShare";

/**
 * The bases of which a count prints as a share, by whole-number arithmetic: 46 is 63% of 73 only. They
 * follow each other without a gap.
 *
 * @param count - integer ≥ 0
 * @returns `highest` infinite where every large base fits, or none that a number can hold is too large;
 *   nothing where no base fits
 */
export function baseRange(share: PrintedShare, count: number): CountRange | undefined {
  if (count === 0) {
    const isNone = share.lower.numerator === 0n;
    return isNone ? { lowest: 1, highest: Number.POSITIVE_INFINITY } : undefined;
  }
  const lowest = Math.max(count, smallestBase(share.upper, count));
  const highest = largestBase(share.lower, count);
  return lowest <= highest && Number.isSafeInteger(lowest) ? { lowest, highest } : undefined;
}

function smallestBase({ numerator, denominator, included }: ShareEdge, count: number): number {
  const scaled = denominator * BigInt(count);
  const isWhole = scaled % numerator === 0n;
  return Number(scaled / numerator + (isWhole && included ? 0n : 1n));
}

function largestBase({ numerator, denominator, included }: ShareEdge, count: number): number {
  if (numerator === 0n) return Number.POSITIVE_INFINITY;
  const scaled = denominator * BigInt(count);
  const isWhole = scaled % numerator === 0n;
  const largest = Number(scaled / numerator - (isWhole && !included ? 1n : 0n));
  return Number.isSafeInteger(largest) ? largest : Number.POSITIVE_INFINITY;
}
