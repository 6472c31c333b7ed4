import {
  formatAbsence,
  formatPoints,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel, PlainRow } from "./PlainModel";
import { rateRow } from "./rateRow";

type Difference = PublishedResult<"comparison">["body"]["difference"];
type Compared = Extract<Difference, { is: "compared" }>;

const withheld: Record<Extract<Difference, { is: "withheld" }>["why"], string> = {
  definitionNotStated: "not compared: what is counted is not stated",
  outcomesDiffer: "not compared: the two count different things",
  basesDiffer: "not compared: the two are of different people",
};

const verdicts: Record<Compared["verdict"], string> = {
  higher: "higher",
  lower: "lower",
  tooFewToTellApart: "too few to tell apart",
  notTested: "printed without counts, so no interval",
};

/** Two rates, the gap between them, and whether it can be told from chance. */
export function comparisonModel(
  { title, body }: PublishedResult<"comparison">,
  language: Language,
): PlainModel {
  const { first, second, difference } = body;
  const rows = [
    rateRow("first", first.label, first.rate, language),
    rateRow("second", second.label, second.rate, language),
    ...differenceRows(difference, language),
  ];
  const headline =
    difference.is === "compared"
      ? `${title}: ${formatPoints(difference.gapPp, language)}, ${first.label} against ${second.label}`
      : title;
  return modelOfRows(title, headline, [{ id: "comparison", rows }]);
}

function differenceRows(difference: Difference, language: Language): PlainRow[] {
  const gap = { id: "gap", label: "Gap" };
  switch (difference.is) {
    case "compared": {
      const { gapPp, interval, ratio, verdict } = difference;
      const range =
        interval.is === "interval"
          ? `95% interval ${formatPoints(interval.lowerPp, language)} to ${formatPoints(interval.upperPp, language)}; `
          : "";
      const rows: PlainRow[] = [
        { ...gap, value: formatPoints(gapPp, language), detail: `${range}${verdicts[verdict]}` },
      ];
      if (ratio.is === "ratio") {
        rows.push({
          id: "ratio",
          label: "Higher ÷ lower",
          value: formatRatio(ratio.value, language),
        });
      }
      return rows;
    }
    case "withheld":
      return [{ ...gap, value: withheld[difference.why], isWords: true }];
    case "hidden":
      return [{ ...gap, value: language.words.hidden, isWords: true }];
    case "absent":
      return [{ ...gap, value: formatAbsence(difference.why, language), isWords: true }];
  }
}
