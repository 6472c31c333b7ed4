import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { stripOfParts } from "../../marks/stripOfParts";
import type { StripFill, UnitStripModel } from "../../marks/UnitStripModel";
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
      ...stripOfParts(
        cohort.destinationTotal,
        cohort.destinations.map(({ id, count }) => ({
          id,
          rowId: destinationRowId(cohort.id, id),
          count,
          phrase: destinations[id],
          fill: destinationFills[id],
        })),
        { found: say.found, rest: say.rest },
        language,
      ),
      ...target,
    },
    {
      id: "seniority",
      rowId: cohort.id,
      title: say.levelTitle,
      ...stripOfParts(
        cohort.graduates,
        cohort.seniority.map(({ id, count }) => ({
          id,
          rowId: seniorityRowId(cohort.id, id),
          count,
          phrase: seniorities[id],
          fill: seniorityFills[id],
        })),
        { found: say.found, rest: say.rest },
        language,
      ),
    },
  ];
}
