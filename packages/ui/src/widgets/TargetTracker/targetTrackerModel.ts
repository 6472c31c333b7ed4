import { formatCount, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import { shortfallInWords } from "../../words/shortfallInWords";
import { workingOf } from "../../words/workingOf";
import { targetInWords } from "./targetInWords";
import { targetMessages } from "./targetMessages";

export interface TargetTrackerModel extends FigureModel {
  value: string;
  shortfall: string;
  isMissed: boolean;
  isHidden: boolean;
  /** Actual and target as shares of the bar's length; nothing where the actual is not shown. */
  bar?: { actual: number; target: number; isBounded: boolean };
}

/** A target in people: what was reached, of what, how many short. */
export function targetTrackerModel(
  result: PublishedResult<"target">,
  language: Language,
): TargetTrackerModel {
  const { attainment, unit } = result.body;
  const { actual, needed, base, aim } = attainment;
  const say = messagesIn(targetMessages, language);
  const of = aim.is === "count" ? needed : base;
  const value =
    actual.is === "hidden" || actual.is === "absent"
      ? formatCount(actual, language)
      : language.words.countOf(formatCount(actual, language), formatCount(of, language));
  const shortfall = shortfallInWords(attainment, language);
  const [reached, aimed, whole] = [numberOf(actual), numberOf(needed), numberOf(of)];
  const max = Math.max(reached ?? 0, aimed ?? 0, whole ?? 0);
  const target = targetInWords(attainment, language);
  return {
    headline: result.title,
    sentence: say.stated(value, unit, target, shortfall),
    workings: workingOf(unit, attainment.achieved, language),
    value,
    shortfall,
    isMissed: attainment.met === "notMet",
    isHidden: actual.is === "hidden",
    ...(reached !== undefined &&
      aimed !== undefined &&
      max > 0 && {
        bar: { actual: reached / max, target: aimed / max, isBounded: actual.is === "bounded" },
      }),
    table: {
      caption: result.title,
      columns: [
        { label: say.measureColumn },
        { label: say.reachedColumn, numeric: true },
        { label: say.targetColumn, numeric: true },
        { label: say.shortColumn, numeric: true },
        { label: say.shareColumn, numeric: true },
      ],
      rows: [
        {
          id: result.id,
          cells: [
            unit,
            value,
            target,
            formatCount(attainment.short, language),
            formatRate(attainment.achieved, language),
          ],
        },
      ],
    },
  };
}
