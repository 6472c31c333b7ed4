import { type Count, formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { BenchmarkLabel } from "../../marks/BenchmarkLabels";
import { numberOf } from "../../marks/numberOf";
import { bandInWords } from "../../words/bandInWords";
import { type Curve, curveOf } from "./curveOf";
import { curveWorking } from "./curveWorking";
import { type LabelShows, monthLabels } from "./monthLabels";
import { timeToProgressionMessages } from "./timeToProgressionMessages";
import { intervalRowId, monthsInWords, timeToProgressionTable } from "./timeToProgressionTable";
import {
  followedInWords,
  monthInWords,
  timeToProgressionHeadline,
  timeToProgressionSentence,
} from "./timeToProgressionWords";

type Body = PublishedResult<"timeToEvent">["body"];

/** From one interval's end to the next: the curve steps up and is level. Positions are 0 to 1 of the plot. */
export interface CurveStep {
  /** The row of the table that it stands for. */
  rowId: string;
  from: number;
  /** Where it ends; the last step has no length. */
  to: number;
  /** The share before it. */
  before: number;
  share: number;
  band?: { lower: number; upper: number };
}

export interface MonthLabel {
  id: string;
  at: number;
  text: string;
  shows: LabelShows;
}

export interface TimeToProgressionModel extends FigureModel {
  followed?: string;
  shareAxis: string;
  /** The scale; none where there is no curve to measure. */
  shares: { at: number; text: string }[];
  /** Where the level stretch at nobody ends; nothing where there is no curve. */
  firstStep?: number;
  steps: CurveStep[];
  /** From where on there is no curve, and whether that is hidden. */
  beyond?: { is: "hidden" | "absent"; from: number };
  /** Where the curve comes to half. */
  median: BenchmarkLabel[];
  months: MonthLabel[];
  monthAxis: string;
  atRiskLabel: string;
  atRisk: MonthLabel[];
  /** Where the number at risk is hidden: from its month on, short of the next. */
  hiddenAtRisk: { id: string; from: number; to: number; shows: LabelShows }[];
  notes: string[];
}

/** The share who had moved up by each month, with those still at risk below. */
export function timeToProgressionModel(
  result: PublishedResult<"timeToEvent">,
  language: Language,
): TimeToProgressionModel {
  const { body, title } = result;
  const say = messagesIn(timeToProgressionMessages, language);
  const curve = curveOf(body);
  const isEmpty = body.intervals.length === 0;
  const followed = followedInWords(body, language);
  const positionOf = (month: number) => (curve.lastMonth === 0 ? 0 : month / curve.lastMonth);
  const last = curve.estimated.at(-1);
  const first = curve.estimated[0];
  const percent = new Intl.NumberFormat(language.locale, { style: "percent" });
  return {
    headline: isEmpty ? title : timeToProgressionHeadline(result, language),
    sentence: isEmpty
      ? say.nobodyOf(formatCount(body.people, language), body.unit)
      : timeToProgressionSentence(result, language),
    table: timeToProgressionTable(result, language),
    workings: curveWorking(curve, language),
    ...(isEmpty && { empty: say.empty }),
    ...(followed && { followed }),
    shareAxis: say.shareAxis,
    shares: (first ? [0, 0.25, 0.5, 0.75, 1] : []).map((at) => ({ at, text: percent.format(at) })),
    ...(first && { firstStep: positionOf(first.byMonth) }),
    steps: stepsOf(curve, positionOf),
    ...(curve.beyond && {
      beyond: {
        is: curve.beyond === "hidden" ? "hidden" : "absent",
        from: positionOf(last?.byMonth ?? 0),
      },
    }),
    median: medianOf(body, positionOf, language),
    ...monthsOf(body, positionOf, language),
    monthAxis: say.monthAxis(body.from),
    atRiskLabel: say.atRisk,
    notes: notesOf(body, curve, language),
  };
}

function stepsOf({ estimated }: Curve, positionOf: (month: number) => number): CurveStep[] {
  return estimated.map((interval, index) => {
    const { share, interval: band } = interval.reached;
    return {
      rowId: intervalRowId(interval),
      from: positionOf(interval.byMonth),
      to: positionOf(estimated[index + 1]?.byMonth ?? interval.byMonth),
      before: estimated[index - 1]?.reached.share ?? 0,
      share,
      ...(band && { band: { lower: band.lower, upper: band.upper } }),
    };
  });
}

function medianOf(
  { median }: Body,
  positionOf: (month: number) => number,
  language: Language,
): BenchmarkLabel[] {
  if (median.is !== "within") return [];
  const label = messagesIn(timeToProgressionMessages, language).medianLine(
    monthsInWords(median, language),
  );
  return [{ id: "median", label, at: positionOf(median.byMonth), order: 0 }];
}

/** The share of an interval that the mark of a hidden number takes, so that the next number stands clear of it. */
const hiddenWidth = 0.6;

/** The axis, and below it who is at risk: at the beginning of each interval, and after the last. */
function monthsOf(
  { intervals, stillWaiting }: Body,
  positionOf: (month: number) => number,
  language: Language,
): Pick<TimeToProgressionModel, "months" | "atRisk" | "hiddenAtRisk"> {
  const lastMonth = intervals.at(-1)?.byMonth;
  const places: { month: number; count: Count; to: number }[] = [
    ...intervals.map(({ afterMonth, byMonth, atRisk }) => ({
      month: afterMonth,
      count: atRisk,
      to: byMonth,
    })),
    ...(lastMonth === undefined ? [] : [{ month: lastMonth, count: stillWaiting, to: lastMonth }]),
  ];
  const shows = monthLabels(Math.max(1, places.length));
  const labels = places.flatMap(({ month, count, to }, index) => {
    const each = shows[index];
    return each ? [{ id: `${month}`, at: positionOf(month), shows: each, month, count, to }] : [];
  });
  return {
    months: labels.map(({ id, at, shows: each, month }) => ({
      id,
      at,
      shows: each,
      text: monthInWords(month, language),
    })),
    atRisk: labels.flatMap(({ id, at, shows: each, count }) =>
      numberOf(count) === undefined
        ? []
        : [{ id, at, shows: each, text: formatCount(count, language) }],
    ),
    hiddenAtRisk: labels.flatMap(({ id, at, shows: each, month, to, count }) =>
      count.is === "hidden"
        ? [
            {
              id,
              shows: each,
              from: at,
              to: at + hiddenWidth * (positionOf(to) - positionOf(month)),
            },
          ]
        : [],
    ),
  };
}

function notesOf(body: Body, { estimated, beyond }: Curve, language: Language): string[] {
  const say = messagesIn(timeToProgressionMessages, language);
  const band = estimated.find(({ reached }) => reached.interval)?.reached.interval;
  const ends = monthInWords(estimated.at(-1)?.byMonth ?? 0, language);
  const hides = beyond === "hidden" || body.intervals.some(({ atRisk }) => atRisk.is === "hidden");
  return [
    ...(band ? [`${bandInWords(band, language)}.`] : []),
    ...(estimated.length > 0 ? [say.steps(monthInWords(body.intervalMonths, language))] : []),
    ...(beyond === "tooFew" && estimated.length > 0 ? [say.curveEnds(ends)] : []),
    ...(hides ? [say.hatched(language.words.hidden)] : []),
  ];
}
