import { type Count, formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import type { StripFill, StripSegment, UnitStripModel } from "../../marks/UnitStripModel";
import { destinationPhrases, seniorityPhrases } from "./progressionLabels";
import { progressionMessages } from "./progressionMessages";
import { destinationRowId, seniorityRowId } from "./progressionTable";

type Cohort = PublishedResult<"progression">["body"]["cohorts"][number];

const destinationFills: Record<Cohort["destinations"][number]["id"], StripFill> = {
  mainstream: "data1",
  alternativeProvision: "data2",
  special: "data3",
  other: "data4",
  out: "open",
  unknown: "open",
};

const seniorityFills: Record<Cohort["seniority"][number]["id"], StripFill> = {
  promoted: "strong",
  sameLevel: "context",
  lowerLevel: "data4",
  out: "open",
  unknown: "open",
};

/** Where a cohort works and at which level: two strips on the same people. */
export function progressionStrips(
  cohort: Cohort,
  result: PublishedResult<"progression">,
  language: Language,
): UnitStripModel[] {
  const say = messagesIn(progressionMessages, language);
  const { body } = result;
  const destinations = destinationPhrases(result, language);
  const seniorities = seniorityPhrases(result, language);
  const target = body.target && {
    target: {
      at: body.target.share,
      text: say.targetLine(
        new Intl.NumberFormat(language.locale, { style: "percent" }).format(body.target.share),
      ),
    },
  };
  return [
    {
      id: "destination",
      rowId: cohort.id,
      title: say.destinationTitle,
      ...strip(
        cohort.destinationTotal,
        cohort.destinations.map(({ id, count }) => ({
          id,
          rowId: destinationRowId(cohort.id, id),
          count,
          phrase: destinations[id],
          fill: destinationFills[id],
        })),
        language,
      ),
      ...target,
    },
    {
      id: "seniority",
      rowId: cohort.id,
      title: say.levelTitle,
      ...strip(
        cohort.graduates,
        cohort.seniority.map(({ id, count }) => ({
          id,
          rowId: seniorityRowId(cohort.id, id),
          count,
          phrase: seniorities[id],
          fill: seniorityFills[id],
        })),
        language,
      ),
    },
  ];
}

interface Part {
  id: string;
  rowId: string;
  count: Count;
  phrase: string;
  fill: StripFill;
}

/**
 * Parts in their order, each as long as its count; what is left of the whole is drawn as hidden where a
 * part is hidden, else as not stated.
 */
function strip(
  whole: Count,
  parts: readonly Part[],
  language: Language,
): Pick<UnitStripModel, "total" | "segments"> {
  const say = messagesIn(progressionMessages, language);
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
