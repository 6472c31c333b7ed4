import { formatCount, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { numberOf } from "../../marks/numberOf";
import { shortfallInWords } from "../../words/shortfallInWords";

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
  const of = aim.is === "count" ? needed : base;
  const value =
    actual.is === "hidden" || actual.is === "absent"
      ? formatCount(actual, language)
      : `${formatCount(actual, language)} of ${formatCount(of, language)}`;
  const shortfall = shortfallInWords(attainment, language);
  const [reached, aimed, whole] = [numberOf(actual), numberOf(needed), numberOf(of)];
  const max = Math.max(reached ?? 0, aimed ?? 0, whole ?? 0);
  const aimText =
    aim.is === "count"
      ? formatCount(needed, language)
      : `${formatCount(needed, language)} (${new Intl.NumberFormat(language.locale, { style: "percent" }).format(aim.share)})`;
  return {
    headline: result.title,
    sentence: `${value} ${unit}; target ${aimText}: ${shortfall}.`,
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
        { label: "Measure" },
        { label: "Reached", numeric: true },
        { label: "Target", numeric: true },
        { label: "Short", numeric: true },
        { label: "Share", numeric: true },
      ],
      rows: [
        {
          id: result.id,
          cells: [
            unit,
            value,
            aimText,
            formatCount(attainment.short, language),
            formatRate(attainment.achieved, language),
          ],
        },
      ],
    },
  };
}
