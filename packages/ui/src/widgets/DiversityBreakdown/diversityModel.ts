import type { PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { BenchmarkLabel } from "../../marks/BenchmarkLabels";
import { numberOf } from "../../marks/numberOf";
import type { BenchmarkTick, ShareMark } from "../../marks/ShareMark";
import { shareMarkOf } from "../../marks/shareMarkOf";
import { shareTicks } from "../../marks/shareTicks";
import { countInWords } from "../../words/countInWords";
import { intervalInWords } from "../../words/intervalInWords";
import { shareInWords } from "../../words/shareInWords";
import { diversityMessages } from "./diversityMessages";
import { diversityTable } from "./diversityTable";
import { diversityHeadline, diversitySentence, knownInWords, ratioInWords } from "./diversityWords";
import { diversityWorkings } from "./diversityWorkings";

type Body = PublishedResult<"breakdown">["body"];

interface DiversityRow {
  id: string;
  label: string;
  mark: ShareMark;
  benchmarks: BenchmarkTick[];
  /** `26 of 210`; for a hidden or absent group the reason, and no share. */
  count: string;
  share: string;
  ratio: string;
}

export interface DiversityModel extends FigureModel {
  language: Language;
  /** `Ethnic group known for 210 of 228 leaders asked (92%)`. */
  known: string;
  /** What the bands stand for; nothing where there are none. */
  bands?: string;
  ticks: number[];
  max: number;
  benchmarkLabels: BenchmarkLabel[];
  rows: DiversityRow[];
}

/** A dimension's groups: share with interval, benchmarks, counts; hidden groups without a position. */
export function diversityModel(
  result: PublishedResult<"breakdown">,
  language: Language,
): DiversityModel {
  const { body } = result;
  const nobody = numberOf(body.people) === 0;
  const ticks = shareTicks(largestShown(body));
  const bands = intervalInWords(
    body.groups.map(({ rate }) => rate),
    language,
  );
  return {
    headline: nobody ? result.title : diversityHeadline(result, language),
    sentence: diversitySentence(result, language),
    table: diversityTable(result, language),
    workings: diversityWorkings(result, language),
    ...(nobody && { empty: messagesIn(diversityMessages, language).empty }),
    language,
    known: knownInWords(body, language),
    ...(bands && { bands }),
    ticks,
    max: ticks.at(-1) ?? 1,
    benchmarkLabels: labelsAtFirstRow(body),
    rows: body.groups.map((group) => ({
      id: group.id,
      label: group.label,
      mark: shareMarkOf(group.rate),
      benchmarks: ticksOf(group.id, body),
      count: countInWords(group.rate, language),
      share: shareInWords(group.rate, language),
      ratio: ratioInWords(group, body, language),
    })),
  };
}

/** The axis ends where the visible marks end: hidden values have no part in it. */
function largestShown(body: Body): number {
  const shares = body.groups.flatMap(({ rate }) =>
    rate.is === "counted" || rate.is === "printed"
      ? [rate.share, (rate.is === "counted" && rate.interval?.upper) || 0]
      : [],
  );
  const benchmarks = body.benchmarks.flatMap((each) => each.shares.map(({ share }) => share));
  return Math.min(1, Math.max(0.1, ...shares, ...benchmarks));
}

function ticksOf(group: string, body: Body): BenchmarkTick[] {
  return body.benchmarks.flatMap(({ id, shares }, order) => {
    const share = shares.find((each) => each.group === group)?.share;
    return share === undefined ? [] : [{ id, at: share, order }];
  });
}

function labelsAtFirstRow(body: Body): BenchmarkLabel[] {
  const first = body.groups[0]?.id;
  return body.benchmarks.flatMap(({ id, label, shares }, order) => {
    const share = shares.find(({ group }) => group === first)?.share;
    return share === undefined ? [] : [{ id, label, at: share, order }];
  });
}
