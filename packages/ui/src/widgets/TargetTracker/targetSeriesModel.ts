import { formatCount, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import { midSentence } from "../../words/midSentence";
import { shortfallInWords } from "../../words/shortfallInWords";
import { workingOf } from "../../words/workingOf";
import { targetInWords } from "./targetInWords";
import { targetMessages } from "./targetMessages";

type Result = PublishedResult<"targetSeries">;
type Year = Result["body"]["years"][number];

interface TargetYear {
  id: string;
  label: string;
  value: string;
  /** `Target 20: one short`, `No target set`; with what is not final about it. */
  note: string;
  isMissed: boolean;
  /** The count as a share of the plot, or why it has no length. */
  bar: { is: "drawn"; length: number; isBounded: boolean } | { is: "hidden" } | { is: "absent" };
  /** The target as a share of the plot; nothing where there is none. */
  target?: number;
}

export interface TargetSeriesModel extends FigureModel {
  years: TargetYear[];
  total: string;
  legend: string[];
}

/** Year by year how many there were against how many were aimed at, all on one scale from none. */
export function targetSeriesModel(result: Result, language: Language): TargetSeriesModel {
  const { years, total, unit } = result.body;
  const say = messagesIn(targetMessages, language);
  // What is hidden has no part in the scale: it ends with the largest number that is shown.
  const max = Math.max(
    1,
    ...years.flatMap((year) => [numberOf(year.count) ?? 0, neededOf(year) ?? 0]),
  );
  const drawn = years.map((year) => yearModel(year, max, language));
  const isAnyPale = drawn.some(({ bar }) => bar.is === "drawn" && bar.isBounded);
  const totalInWords = say.total(formatCount(total, language), unit);
  return {
    headline: seriesHeadline(result, language),
    sentence: `${toldYears(drawn)
      .map(({ label, value, note }) => say.year(label, value, midSentence(note)))
      .join("; ")}. ${totalInWords}.`,
    table: seriesTable(result, language),
    workings: years.flatMap(({ label, target }) =>
      target.is === "set" ? workingOf(label, target.attainment.achieved, language) : [],
    ),
    years: drawn,
    total: totalInWords,
    legend: isAnyPale ? [say.pale] : [],
  };
}

function neededOf({ target }: Year): number | undefined {
  return target.is === "set" ? numberOf(target.attainment.needed) : undefined;
}

function yearModel(year: Year, max: number, language: Language): TargetYear {
  const { id, label, count, status } = year;
  const reached = numberOf(count);
  const needed = neededOf(year);
  const isPale = count.is === "bounded" || status === "notYetDue";
  return {
    id,
    label,
    value: formatCount(count, language),
    note: noteOf(year, language),
    isMissed: year.target.is === "set" && year.target.attainment.met === "notMet",
    bar:
      reached === undefined
        ? { is: count.is === "hidden" ? "hidden" : "absent" }
        : { is: "drawn", length: reached / max, isBounded: isPale },
    ...(needed !== undefined && { target: needed / max }),
  };
}

function noteOf(year: Year, language: Language): string {
  const say = messagesIn(targetMessages, language);
  const held = heldAgainst(year, language);
  const status = say.status[year.status];
  return status === "" ? held : say.noted(held, status);
}

/** The gap to the target, or the target alone where the count beside it is hidden already. */
function heldAgainst({ target, count }: Year, language: Language): string {
  const say = messagesIn(targetMessages, language);
  if (target.is === "none") return say[target.why];
  const needed = targetInWords(target.attainment, language);
  return count.is === "hidden"
    ? say.targetAlone(needed)
    : say.target(needed, shortfallInWords(target.attainment, language));
}

/** The sentence tells up to four years; of more, the first and the last two. */
function toldYears(years: readonly TargetYear[]): readonly TargetYear[] {
  return years.length <= 4 ? years : [...years.slice(0, 1), ...years.slice(-2)];
}

/** The latest year that is held against a target and due; else the latest that is shown. */
function seriesHeadline({ title, body }: Result, language: Language): string {
  const say = messagesIn(targetMessages, language);
  const shown = body.years.filter(({ count }) => numberOf(count) !== undefined);
  const due = shown.findLast(({ status, target }) => status !== "notYetDue" && target.is === "set");
  const latest = due ?? shown.at(-1);
  if (!latest) return title;
  const count = formatCount(latest.count, language);
  return latest.target.is === "set"
    ? say.yearFound(
        latest.label,
        count,
        body.unit,
        targetInWords(latest.target.attainment, language),
        shortfallInWords(latest.target.attainment, language),
      )
    : say.yearCounted(latest.label, count, body.unit);
}

function seriesTable({ title, body, id }: Result, language: Language): TableModel {
  const say = messagesIn(targetMessages, language);
  return {
    caption: title,
    columns: [
      { label: say.yearColumn },
      { label: body.countedStage.label, numeric: true },
      { label: say.targetColumn, numeric: true },
      { label: say.shortColumn, numeric: true },
      { label: say.shareColumn, numeric: true },
      { label: say.statusColumn },
    ],
    rows: [
      ...body.years.map((year) => ({
        id: year.id,
        cells: [
          year.label,
          formatCount(year.count, language),
          ...targetCells(year, language),
          say.status[year.status] || say.final,
        ],
      })),
      {
        id: `${id}.total`,
        cells: [say.totalRow, formatCount(body.total, language), "", "", "", ""],
      },
    ],
  };
}

function targetCells({ target }: Year, language: Language): string[] {
  if (target.is === "none") return [messagesIn(targetMessages, language)[target.why], "", ""];
  const { short, achieved } = target.attainment;
  return [
    targetInWords(target.attainment, language),
    formatCount(short, language),
    formatRate(achieved, language),
  ];
}
