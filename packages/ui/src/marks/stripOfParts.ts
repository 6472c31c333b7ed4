import { type Count, formatCount } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { numberOf } from "./numberOf";
import type { StripFill, StripSegment, UnitStripModel } from "./UnitStripModel";

/** A part of a whole of people, as a strip draws it. */
export interface StripPart {
  id: string;
  rowId: string;
  count: Count;
  /** What the people of the part have in common: `in mainstream`. */
  phrase: string;
  fill: StripFill;
}

interface StripWords {
  /** `6 in mainstream`. */
  found: (count: string, phrase: string) => string;
  /** `4 not stated`. */
  rest: (number: string) => string;
}

/**
 * Parts in their order, each as long as its count; what is left of the whole is drawn as hidden where a
 * part is hidden, else as not stated.
 */
export function stripOfParts(
  whole: Count,
  parts: readonly StripPart[],
  say: StripWords,
  language: Language,
): Pick<UnitStripModel, "total" | "segments"> {
  const total = numberOf(whole) ?? (whole.is === "hidden" ? "hidden" : "absent");
  let left = typeof total === "number" ? total : Infinity;
  const segments = parts.flatMap(({ id, rowId, count, phrase, fill }): StripSegment[] => {
    // Two parts that are each "at most" so many can together be more than there are people.
    const units = Math.min(numberOf(count) ?? 0, left);
    if (units === 0) return [];
    left -= units;
    return [
      {
        id,
        rowId,
        units,
        label: say.found(formatCount(count, language), phrase),
        fill: count.is === "bounded" ? "bounded" : fill,
      },
    ];
  });
  const rest = typeof total === "number" ? left : 0;
  if (rest > 0) {
    const isHidden = parts.some(({ count }) => count.is === "hidden");
    const number = formatCount({ is: "exact", value: rest }, language);
    segments.push({
      id: "rest",
      units: rest,
      label: isHidden ? language.words.hidden : say.rest(number),
      fill: isHidden ? "hidden" : "open",
    });
  }
  return { total, segments };
}
