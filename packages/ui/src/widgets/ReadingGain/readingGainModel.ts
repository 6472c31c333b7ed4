import { formatDate, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { BenchmarkLabel } from "../../marks/BenchmarkLabels";
import { numberOf } from "../../marks/numberOf";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { listInWords } from "../../words/listInWords";
import { shareInWords } from "../../words/shareInWords";
import { workingOf } from "../../words/workingOf";
import { type GainArea, gainAreas, leadOf } from "./gainAreas";
import { type GainScale, gainScale } from "./gainScale";
import { noQuartilesInWords, ratioGainInWords } from "./ratioGainInWords";
import { readingGainMessages } from "./readingGainMessages";
import { readingGainTable } from "./readingGainTable";
import {
  readingGainHeadline,
  readingGainSentence,
  testedInWords,
  thresholdInWords,
} from "./readingGainWords";

type Body = PublishedResult<"gain">["body"];

/** Median and quartiles at their positions, 0 to 1 of the plot's length; or a band without a position. */
export type GainMark =
  | { is: "drawn"; lower: number; median: number; upper: number }
  | { is: "hidden" }
  | { is: "absent" };

export interface GainRowModel {
  id: string;
  label: string;
  isWhole: boolean;
  mark: GainMark;
  /** `1.62`, or why there is none. */
  median: string;
  hasMedian: boolean;
  /** At the threshold: `15 of 45`, or why there is no count. */
  count: string;
  share: string;
}

export interface ReadingGainModel extends FigureModel {
  /** `122 of 160 pupils have two comparable tests`. */
  tested?: string;
  axis: string;
  ticks: { at: number; text: string }[];
  /** The usual pace, then the threshold. */
  lines: BenchmarkLabel[];
  medianLabel: string;
  thresholdLabel: string;
  rows: GainRowModel[];
  notes: string[];
}

/** How fast reading ages rose in each area, against the usual pace of one month a month. */
export function readingGainModel(
  result: PublishedResult<"gain">,
  language: Language,
): ReadingGainModel {
  const { body, title } = result;
  const say = messagesIn(readingGainMessages, language);
  const areas = gainAreas(body);
  const lead = leadOf(areas);
  const isEmpty = areas.every(({ row }) => numberOf(row.paired) === 0);
  const tested = lead && testedInWords(lead, body, language);
  const threshold = body.threshold.gainMonths / body.threshold.inMonths;
  const scale = gainScale([1, threshold, ...shownQuartiles(areas)]);
  const text = new Intl.NumberFormat(language.locale);
  const lineText = say.thresholdLine(
    text.format(body.threshold.gainMonths),
    text.format(body.threshold.inMonths),
  );
  return {
    headline: isEmpty ? title : readingGainHeadline(result, language),
    sentence: readingGainSentence(result, language),
    table: readingGainTable(result, language),
    workings: workingsOf(areas, body, language),
    ...(isEmpty && { empty: say.empty }),
    ...(tested && { tested: capitalised(tested) }),
    axis: say.axis,
    ticks: scale.ticks.map((tick) => ({
      at: scale.positionOf(tick),
      text: ratioGainInWords(tick, language),
    })),
    lines: [
      { id: "pace", label: say.paceLine, at: scale.positionOf(1), order: 0 },
      { id: "threshold", label: lineText, at: scale.positionOf(threshold), order: 1 },
    ],
    medianLabel: say.median,
    thresholdLabel: capitalised(thresholdInWords(body, language)),
    rows: areas.map((area) => rowOf(area, scale, language)),
    notes: [
      ...(shownQuartiles(areas).length > 0 ? [say.marks] : []),
      ...(areas.filter(({ isWhole }) => !isWhole).length > 1 ? [say.order] : []),
      testsInWords(body, language),
    ],
  };
}

function shownQuartiles(areas: readonly GainArea[]): number[] {
  return areas.flatMap(({ row: { ratioGain } }) =>
    ratioGain.is === "quartiles" ? [ratioGain.lower, ratioGain.upper] : [],
  );
}

function rowOf(
  { id, label, isWhole, row: { ratioGain, thresholdOrAboveRate } }: GainArea,
  { positionOf }: GainScale,
  language: Language,
): GainRowModel {
  const named = {
    id,
    label,
    isWhole,
    count: countInWords(thresholdOrAboveRate, language),
    share: shareInWords(thresholdOrAboveRate, language),
  };
  if (ratioGain.is !== "quartiles") {
    const mark: GainMark = { is: ratioGain.is === "hidden" ? "hidden" : "absent" };
    return { ...named, mark, median: noQuartilesInWords(ratioGain, language), hasMedian: false };
  }
  return {
    ...named,
    mark: {
      is: "drawn",
      lower: positionOf(ratioGain.lower),
      median: positionOf(ratioGain.median),
      upper: positionOf(ratioGain.upper),
    },
    median: ratioGainInWords(ratioGain.median, language, "column"),
    hasMedian: true,
  };
}

function testsInWords(body: Body, language: Language): string {
  const { firstTest, secondTest, instruments, shortestMonths } = body;
  const days = ({ from, until }: Body["firstTest"]) =>
    language.words.range(formatDate(from, language), formatDate(until, language));
  return messagesIn(readingGainMessages, language).tests(
    listInWords(
      instruments.map(({ label }) => label),
      language,
    ),
    days(firstTest),
    days(secondTest),
    new Intl.NumberFormat(language.locale).format(shortestMonths),
  );
}

/** Of every area the shares at the pace and at the threshold, with their numbers put in. */
function workingsOf(areas: readonly GainArea[], body: Body, language: Language): string[] {
  const say = messagesIn(readingGainMessages, language);
  const threshold = thresholdInWords(body, language);
  return areas.flatMap(({ label, row }) => [
    ...workingOf(say.working(label, threshold), row.thresholdOrAboveRate, language),
    ...workingOf(say.working(label, say.paceColumn), row.paceOrAboveRate, language),
  ]);
}
