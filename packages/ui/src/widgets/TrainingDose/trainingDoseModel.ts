import {
  formatAbsence,
  formatCount,
  formatRate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import { stripOfParts } from "../../marks/stripOfParts";
import type { StripSegment, UnitStripModel } from "../../marks/UnitStripModel";
import { amountInWords } from "../../words/amountInWords";
import { countInWords } from "../../words/countInWords";
import { workingOf } from "../../words/workingOf";
import { trainingMessages } from "./trainingMessages";
import {
  doseInWords,
  isHeld,
  medianInWords,
  trainingHeadline,
  trainingSentence,
} from "./trainingWords";

type Result = PublishedResult<"dose">;
type Body = Result["body"];

export interface TrainingDoseModel extends FigureModel {
  /** What was planned for each participant: held so far, and dashed what is still to come. */
  planned: UnitStripModel;
  /** Participants by how much of it they received; there once any was held. */
  received?: UnitStripModel;
  /** What a participant in the middle received, or why that is not told. */
  median: string[];
}

/** How much training was planned and held for each participant, and how many received all of it. */
export function trainingDoseModel(result: Result, language: Language): TrainingDoseModel {
  const { body } = result;
  const nobody = numberOf(body.participants) === 0;
  const say = messagesIn(trainingMessages, language);
  return {
    headline: nobody ? result.title : trainingHeadline(result, language),
    sentence: trainingSentence(body, language),
    table: trainingTable(result, language),
    workings: workingOf(say.fullRow, body.fullRate, language),
    ...(nobody && { empty: say.empty }),
    planned: plannedStrip(body, language),
    ...(isHeld(body) && { received: receivedStrip(body, language) }),
    median: medianInWords(body, language),
  };
}

/** Blocks are whole hours, days or sessions; where an amount is not whole, its parts are bars. */
function plannedStrip(body: Body, language: Language): UnitStripModel {
  const { planned, due, measure } = body;
  const say = messagesIn(trainingMessages, language);
  const strip = { id: "planned", rowId: "planned" };
  if (planned.is !== "amount") {
    const why = doseInWords(planned, body, language);
    return { ...strip, title: say.plannedUntold(why), total: planned.is, segments: [] };
  }
  const title = say.plannedTitle(doseInWords(planned, body, language));
  if (due.is !== "amount") return { ...strip, title, total: due.is, segments: [] };
  const isWhole = Number.isInteger(planned.value) && Number.isInteger(due.value);
  const perBlock = isWhole ? 1 : 100;
  const part = (id: string, value: number, phrase: string, fill: StripSegment["fill"]) => ({
    id,
    rowId: id,
    units: value * perBlock,
    label: say.found(amountInWords({ value, unit: measure }, language), phrase),
    fill,
  });
  const toCome = Number((planned.value - due.value).toFixed(2));
  return {
    ...strip,
    title,
    total: planned.value * perBlock,
    segments: [
      part("due", due.value, say.held, "data1"),
      part("planned", toCome, say.notYetHeld, "open"),
    ].filter(({ units }) => units > 0),
  };
}

/** Of all participants; of the recorded alone where it is not told how many take part. */
function receivedStrip(body: Body, language: Language): UnitStripModel {
  const { participants, recorded, received, notRecorded, unit } = body;
  const say = messagesIn(trainingMessages, language);
  const ofAll = numberOf(participants) !== undefined;
  const whole = ofAll ? participants : recorded;
  const count = formatCount(whole, language);
  const title = ofAll ? say.peopleTitle(count, unit) : say.recordedTitle(count, unit);
  const part = (
    id: keyof Body["received"] | "notRecorded",
    of: Body["recorded"],
    fill: StripSegment["fill"],
  ) => ({ id, rowId: id, count: of, phrase: say[id], fill });
  return {
    id: "received",
    rowId: ofAll ? "participants" : "recorded",
    title: numberOf(whole) === undefined ? say.peopleUntold(unit, count) : title,
    ...stripOfParts(
      whole,
      [
        part("full", received.full, "data1"),
        part("part", received.part, "data2"),
        part("none", received.none, "data3"),
        ...(ofAll ? [part("notRecorded", notRecorded, "open")] : []),
      ],
      say,
      language,
    ),
  };
}

function trainingTable({ title, body }: Result, language: Language): TableModel {
  const say = messagesIn(trainingMessages, language);
  const { received, participants, recorded, notRecorded, fullRate, measure, median } = body;
  const count = (value: Body["participants"]) => formatCount(value, language);
  const rows: [id: string, label: string, value: string][] = [
    ["planned", say.plannedRow, doseInWords(body.planned, body, language)],
    ["due", say.heldRow, doseInWords(body.due, body, language)],
    ["full", say.fullRow, count(received.full)],
    ["part", say.partRow, count(received.part)],
    ["none", say.noneRow, count(received.none)],
    ["recorded", say.recordedRow, count(recorded)],
    ["notRecorded", say.notRecordedRow, count(notRecorded)],
    ["participants", say.participantsRow, count(participants)],
    ["share", say.shareRow, shareInTable(fullRate, language)],
    ["total", say.totalRow, doseInWords(body.total, body, language)],
    [
      "median",
      say.medianRow,
      median.is === "median"
        ? amountInWords({ value: median.value, unit: measure }, language)
        : medianUntold(median, language),
    ],
  ];
  return {
    caption: title,
    columns: [{ label: say.whatColumn }, { label: say.valueColumn, numeric: true }],
    rows: rows.map(([id, label, value]) => ({ id, cells: [label, value] })),
  };
}

function shareInTable(rate: Body["fullRate"], language: Language): string {
  return rate.is === "counted" ? formatRate(rate, language) : countInWords(rate, language);
}

function medianUntold(
  median: Exclude<Body["median"], { is: "median" }>,
  language: Language,
): string {
  if (median.is === "hidden") return language.words.hidden;
  if (median.is === "absent") return formatAbsence(median.why, language);
  const minimum = new Intl.NumberFormat(language.locale).format(median.minimum);
  return messagesIn(trainingMessages, language).medianFew(minimum);
}
