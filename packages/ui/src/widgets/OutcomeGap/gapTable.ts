import {
  formatAbsence,
  formatInterval,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableModel, TableRow } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { countInWords } from "../../words/countInWords";
import { shareInWords } from "../../words/shareInWords";
import { gapInPoints } from "./gapInPoints";
import type { SideId } from "./gapSides";
import { differenceInWords, percentInWords, verdictInWords } from "./gapWords";
import { outcomeGapMessages } from "./outcomeGapMessages";

type Result = PublishedResult<"comparison">;
type Side = Result["body"]["first"];

/** Both sides with their counts, definitions and sources; the gap; the ratio where there is one. */
export function gapTable(result: Result, language: Language): TableModel {
  const say = messagesIn(outcomeGapMessages, language);
  const { first, second } = result.body;
  return {
    caption: result.title,
    columns: [
      { label: say.groupColumn },
      { label: say.countColumn, numeric: true },
      { label: say.valueColumn, numeric: true },
      { label: say.intervalColumn(levelOf(result, language)), numeric: true },
      { label: say.countedColumn },
      { label: say.sourceColumn },
    ],
    rows: [
      sideRow("first", first, result, language),
      sideRow("second", second, result, language),
      gapRow(result, language),
      ...ratioRows(result, language),
    ],
  };
}

/** Every interval of a result has the same level. */
function levelOf({ body }: Result, language: Language): string {
  const { difference, first, second } = body;
  const ofGap =
    difference.is === "compared" && difference.interval.is === "interval"
      ? difference.interval.level
      : undefined;
  const ofSides = [first, second].map(({ rate }) =>
    rate.is === "counted" ? rate.interval?.level : undefined,
  );
  const level = ofGap ?? ofSides.find((each) => each !== undefined) ?? 0.95;
  return percentInWords(level, language);
}

function sideRow(id: SideId, side: Side, result: Result, language: Language): TableRow {
  const say = messagesIn(outcomeGapMessages, language);
  const { label, rate, outcome, base } = side;
  const named = (definition: Side["outcome"]) =>
    definition.is === "stated" ? definition.label : formatAbsence(definition.why, language);
  return {
    id,
    cells: [
      label,
      countInWords(rate, language),
      shareInWords(rate, language),
      rate.is === "counted" && rate.interval ? formatInterval(rate.interval, language) : "",
      say.countedOf(named(outcome), named(base)),
      sourceOf(side, result, language),
    ],
  };
}

/** A side's own source; else what the whole result stands on. */
function sourceOf({ source }: Side, { basis, sources }: Result, language: Language): string {
  const say = messagesIn(outcomeGapMessages, language);
  const id = source ?? (basis.kind === "published" ? basis.source : undefined);
  const named = sources.find((each) => each.id === id)?.shortName;
  if (named) return named;
  return basis.kind === "survey" ? say.survey : say.register;
}

function gapRow(result: Result, language: Language): TableRow {
  const { first, second, difference } = result.body;
  const label = messagesIn(outcomeGapMessages, language).gapRow(first.label, second.label);
  if (difference.is !== "compared") {
    return { id: "gap", cells: [label, "", differenceInWords(difference, language), "", "", ""] };
  }
  const { gap, interval = "" } = gapInPoints(difference, language);
  const verdict = verdictInWords(difference, result, language);
  return { id: "gap", cells: [label, "", gap, interval, verdict, ""] };
}

function ratioRows({ body: { difference } }: Result, language: Language): TableRow[] {
  if (difference.is !== "compared") return [];
  const { ratio } = difference;
  const value =
    ratio.is === "ratio" ? formatRatio(ratio.value, language) : formatAbsence(ratio.why, language);
  const label = messagesIn(outcomeGapMessages, language).ratioRow;
  return [{ id: "ratio", cells: [label, "", value, "", "", ""] }];
}
