import {
  type Count,
  type FunnelCohort,
  formatCount,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import { shortfallInWords } from "../../words/shortfallInWords";
import { cohortFunnelMessages } from "./cohortFunnelMessages";
import { conversionInWords } from "./conversionInWords";
import { exitsInWords } from "./exitsInWords";
import { type FunnelScale, funnelScales } from "./funnelScales";
import { funnelRowId, funnelTable } from "./funnelTable";
import { funnelHeadline, funnelSentence } from "./funnelWords";
import { funnelWorkings } from "./funnelWorkings";

/**
 * A stage's bar. Lengths are shares of the plot, 0 to 1; `onward` and `pending` are parts of `length`.
 * Where it is not told how many went on or still can, `split` is false and the bar has no parts.
 */
export type FunnelBar =
  | { is: "drawn"; length: number; split: boolean; onward: number; pending: number }
  | { is: "hidden" }
  | { is: "absent" };

export interface FunnelStageMark {
  id: string;
  /** The id of its row in the table. */
  rowId: string;
  label: string;
  count: string;
  bar: FunnelBar;
  /** What became of those who did not go on, and what the source adds. */
  notes: string[];
  target?: { at: number; text: string };
  /** The scale ends here: a wedge opens the next stage from its length on this scale to that on its own. */
  wedge?: { from: number; to: number; text: string };
}

export interface CohortFunnelModel extends FigureModel {
  cohorts: { id: string; label: string; stages: FunnelStageMark[] }[];
}

/** A funnel's marks and words. Bars on one scale compare; where a scale ends, a wedge says by how much. */
export function cohortFunnelModel(
  result: PublishedResult<"funnel">,
  language: Language,
): CohortFunnelModel {
  const { stages, cohorts } = result.body;
  const scales = funnelScales(cohorts);
  const nobody = cohorts.every((cohort) => numberOf(cohort.reached[0]?.count) === 0);
  return {
    headline: nobody ? result.title : funnelHeadline(result, language),
    sentence: funnelSentence(result, language),
    table: funnelTable(result, language),
    workings: funnelWorkings(result, language),
    ...(nobody && { empty: messagesIn(cohortFunnelMessages, language).empty }),
    cohorts: cohorts.map((cohort) => ({
      id: cohort.id,
      label: cohort.label,
      stages: stages.map(({ id, label }, index) => ({
        id,
        rowId: funnelRowId(cohort.id, id),
        label,
        count: formatStage(cohort.reached[index]?.count, language),
        bar: barOf(cohort, index, scales),
        notes: notesOf(cohort, index, language),
        ...targetOf(cohort, id, scales[index], language),
        ...wedgeOf(cohort, index, scales, language),
      })),
    })),
  };
}

function formatStage(count: Count | undefined, language: Language): string {
  return count ? formatCount(count, language) : "";
}

function barOf(cohort: FunnelCohort, index: number, scales: readonly FunnelScale[]): FunnelBar {
  const count = cohort.reached[index]?.count;
  if (count?.is === "hidden") return { is: "hidden" };
  const value = numberOf(count);
  const max = scales[index]?.max;
  if (value === undefined || max === undefined) return { is: "absent" };
  const step = cohort.steps[index];
  const onward = step ? numberOf(cohort.reached[index + 1]?.count) : value;
  const length = value / max;
  if (onward === undefined || step?.exits.pending.is === "hidden") {
    return { is: "drawn", length, split: false, onward: 0, pending: 0 };
  }
  const pending = numberOf(step?.exits.pending) ?? 0;
  return { is: "drawn", length, split: true, onward: onward / max, pending: pending / max };
}

function notesOf(cohort: FunnelCohort, index: number, language: Language): string[] {
  const step = cohort.steps[index];
  const notes = [step && exitsInWords(step.exits, language), cohort.reached[index]?.note];
  return notes.filter((note): note is string => Boolean(note));
}

function targetOf(
  cohort: FunnelCohort,
  stage: string,
  scale: FunnelScale | undefined,
  language: Language,
): Pick<FunnelStageMark, "target"> {
  if (!scale || cohort.target?.stage !== stage) return {};
  const { attainment } = cohort.target;
  if (attainment.aim.is !== "count" || numberOf(attainment.actual) === undefined) return {};
  const aim = new Intl.NumberFormat(language.locale).format(attainment.aim.value);
  return {
    target: {
      at: attainment.aim.value / scale.max,
      text: messagesIn(cohortFunnelMessages, language).targetLine(
        aim,
        shortfallInWords(attainment, language),
      ),
    },
  };
}

function wedgeOf(
  cohort: FunnelCohort,
  index: number,
  scales: readonly FunnelScale[],
  language: Language,
): Pick<FunnelStageMark, "wedge"> {
  const [scale, nextScale] = [scales[index], scales[index + 1]];
  const next = numberOf(cohort.reached[index + 1]?.count);
  if (!scale?.endsHere || !nextScale || next === undefined) return {};
  const step = cohort.steps[index];
  const conversion = step && conversionInWords(step.conversion, language);
  return {
    wedge: {
      from: next / scale.max,
      to: next / nextScale.max,
      text: messagesIn(cohortFunnelMessages, language).wedge(conversion),
    },
  };
}
