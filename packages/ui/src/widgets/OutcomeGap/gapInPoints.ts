import { formatPoints, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";

type Difference = PublishedResult<"comparison">["body"]["difference"];
export type Compared = Extract<Difference, { is: "compared" }>;

/** A gap in words, and its interval where it has one, both to the same decimals. */
export interface GapInPoints {
  gap: string;
  interval?: string;
}

/**
 * Whole points; to one decimal where the interval is narrower than five, as intervals of shares are told;
 * and to more where an interval that holds no 0 would seem to. With its sign: the first side less the second.
 */
export function gapInPoints(difference: Compared, language: Language): GapInPoints {
  const { gapPp, interval } = difference;
  const digits = gapDigits(difference);
  const gap = formatPoints(gapPp, language, digits);
  if (interval.is === "none") return { gap };
  const lower = formatPoints(interval.lowerPp, withoutUnit(language), digits);
  const upper = formatPoints(interval.upperPp, language, digits);
  return { gap, interval: language.words.range(lower, upper) };
}

/** The same without a sign, whichever side is higher: for a gap of which the direction is known. */
export function gapSizeInPoints(difference: Compared, language: Language): GapInPoints {
  const { gapPp, interval } = sizeOf(difference);
  const digits = gapDigits(difference);
  const gap = pointsInWords(gapPp, digits, language);
  if (interval.is === "none") return { gap };
  const lower = pointsInWords(interval.lowerPp, digits, withoutUnit(language));
  const upper = pointsInWords(interval.upperPp, digits, language);
  return { gap, interval: language.words.range(lower, upper) };
}

/** Whether the gap has a direction to speak of: it has not where chance could have turned it. */
export function isDirected({ verdict }: Compared): boolean {
  return verdict !== "tooFewToTellApart";
}

/** The gap as the higher share less the lower. */
export function sizeOf(difference: Compared): Pick<Compared, "gapPp" | "interval"> {
  const { gapPp, interval } = difference;
  if (gapPp >= 0) return { gapPp, interval };
  if (interval.is === "none") return { gapPp: -gapPp, interval };
  return {
    gapPp: -gapPp,
    interval: { ...interval, lowerPp: -interval.upperPp, upperPp: -interval.lowerPp },
  };
}

/** Points without a sign: `59 points`. */
export function pointsInWords(points: number, digits: number, language: Language): string {
  const number = new Intl.NumberFormat(language.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return language.words.points(number.format(points), digits === 0 && Math.round(points) === 1);
}

const withoutUnit = (language: Language): Language => ({
  ...language,
  words: { ...language.words, points: (number) => number },
});

function gapDigits({ gapPp, interval }: Compared): number {
  const isTested = interval.is === "interval";
  const width = isTested ? interval.upperPp - interval.lowerPp : Math.abs(gapPp);
  const nearestToZero = isTested ? distanceFromZero(interval) : Math.abs(gapPp);
  return digitsThatShow(nearestToZero, width < 5 ? 1 : 0);
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
