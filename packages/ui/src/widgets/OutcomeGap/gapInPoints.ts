import { formatPoints, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";

type Difference = PublishedResult<"comparison">["body"]["difference"];
export type Compared = Extract<Difference, { is: "compared" }>;

/** A gap in words, and its interval where it has one, all to the same decimals. */
export interface GapInPoints {
  gap: string;
  interval?: string;
}

/**
 * Whole points; to one decimal where the interval is narrower than five, as intervals of shares are told;
 * and to more where an interval that holds no 0 would seem to.
 */
export function gapInPoints({ gapPp, interval }: Compared, language: Language): GapInPoints {
  const isTested = interval.is === "interval";
  const width = isTested ? interval.upperPp - interval.lowerPp : Math.abs(gapPp);
  const nearestToZero = isTested ? distanceFromZero(interval) : Math.abs(gapPp);
  const digits = digitsThatShow(nearestToZero, width < 5 ? 1 : 0);
  const inWords = (points: number) => formatPoints(points, language, digits);
  if (!isTested) return { gap: inWords(gapPp) };
  const range = language.words.range(inWords(interval.lowerPp), inWords(interval.upperPp));
  return { gap: inWords(gapPp), interval: range };
}

/** 0 where the interval holds it. */
function distanceFromZero({ lowerPp, upperPp }: { lowerPp: number; upperPp: number }): number {
  return Math.max(0, lowerPp, -upperPp);
}

const mostDigits = 6;

function digitsThatShow(points: number, digits: number): number {
  const isSeen = points === 0 || Math.round(points * 10 ** digits) !== 0;
  return isSeen || digits === mostDigits ? digits : digitsThatShow(points, digits + 1);
}
