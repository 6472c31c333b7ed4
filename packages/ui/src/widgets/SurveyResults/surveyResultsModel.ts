import type { PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import type { ShareMark } from "../../marks/ShareMark";
import { shareMarkOf } from "../../marks/shareMarkOf";
import { shareTicks } from "../../marks/shareTicks";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { intervalInWords } from "../../words/intervalInWords";
import { percentRange } from "../../words/percentRange";
import { shareInWords } from "../../words/shareInWords";
import { workingOf } from "../../words/workingOf";
import type { LikertMark, LikertPlot, SurveyItem } from "./LikertPlot";
import { isLikert, likertMark, likertPlot } from "./likertMarks";
import { surveyMessages } from "./surveyMessages";
import { surveyTable } from "./surveyTable";
import { othersInWords, responseInWords, surveyHeadline, surveySentence } from "./surveyWords";

interface SurveyRow {
  id: string;
  statement: string;
  share: string;
  count: string;
  /** `Disagree or strongly disagree: 15%`, `could be 12% to 96% had everyone answered`; empty where nothing is known. */
  details: string[];
}

/** Items on one scale, drawn from one line. */
interface LikertGroup {
  id: string;
  plot: LikertPlot;
  rows: (SurveyRow & { mark: LikertMark })[];
}

export interface SurveyResultsModel extends FigureModel {
  language: Language;
  /** `104 of 664 answered (16%)`. */
  response: string;
  /** What bands and open dots stand for, and how the neutral middle is drawn. */
  legend: string[];
  ticks: number[];
  max: number;
  scales: LikertGroup[];
  /** Items without a scale to draw: a dot each, never stacked. */
  rows: (SurveyRow & { mark: ShareMark })[];
}

/** A survey's items, most agreed first where all can be shown: answers, interval, how far it could go. */
export function surveyResultsModel(
  result: PublishedResult<"survey">,
  language: Language,
): SurveyResultsModel {
  const { body } = result;
  const items = inOrder(body.items);
  const nobody = numberOf(body.responses) === 0;
  const ticks = shareTicks(1);
  const isDrawnAsScale = (item: SurveyItem) => !body.multiSelect && isLikert(item);
  const scales = likertGroups(items.filter(isDrawnAsScale), language);
  return {
    headline: nobody ? result.title : surveyHeadline(result, items, language),
    sentence: surveySentence(body, items, language),
    table: surveyTable(result, items, language),
    workings: body.items.flatMap(({ statement, share }) =>
      workingOf(statement.replace(/[.?]$/, ""), share, language),
    ),
    ...(nobody && { empty: messagesIn(surveyMessages, language).empty }),
    language,
    response: capitalised(responseInWords(body, language)),
    legend: legendOf(body, scales, language),
    ticks,
    max: 1,
    scales,
    rows: items
      .filter((item) => !isDrawnAsScale(item))
      .map((item) => ({ ...rowOf(item, language), mark: shareMark(item) })),
  };
}

function rowOf(item: SurveyItem, language: Language): SurveyRow {
  const { id, statement, share, nonResponse } = item;
  const say = messagesIn(surveyMessages, language);
  const extent =
    nonResponse.is === "bounds" ? [say.couldBe(percentRange(nonResponse, language))] : [];
  return {
    id,
    statement,
    share: shareInWords(share, language),
    count: countInWords(share, language),
    details: [...othersInWords(item, language), ...extent],
  };
}

/** Items with the same points together, each group on a plot of its own. */
function likertGroups(items: readonly SurveyItem[], language: Language): LikertGroup[] {
  const groups = new Map<string, SurveyItem[]>();
  for (const item of items) {
    const scale = item.distribution.map(({ id, label }) => `${id} ${label}`).join("\n");
    groups.set(scale, [...(groups.get(scale) ?? []), item]);
  }
  return [...groups].map(([id, members]) => {
    const plot = likertPlot(members);
    return {
      id,
      plot,
      rows: members.map((item) => ({ ...rowOf(item, language), mark: likertMark(item, plot) })),
    };
  });
}

function legendOf(
  { items, multiSelect }: PublishedResult<"survey">["body"],
  scales: readonly LikertGroup[],
  language: Language,
): string[] {
  const say = messagesIn(surveyMessages, language);
  const bands = intervalInWords(
    items.map(({ share }) => share),
    language,
  );
  const neutrals = scales.flatMap(({ plot: { points, neutralStart } }) =>
    neutralStart === undefined ? [] : points.slice(2, -2),
  );
  const isAnyWhole = scales.some(({ rows }) => rows.some(({ mark }) => mark.isWhole));
  return [
    scales.length > 0 && say.sides,
    ...neutrals.map(({ label }) => say.neutralApart(label)),
    isAnyWhole && say.wholeSide,
    bands,
    items.some(({ share }) => share.is === "printed") && say.openDot,
    multiSelect && say.severalNote,
  ].filter((line) => typeof line === "string");
}

/** An order by size would tell where a hidden share lies, so with one hidden the survey's order stays. */
function inOrder(items: readonly SurveyItem[]): SurveyItem[] {
  const shareOf = ({ share }: SurveyItem) =>
    share.is === "counted" || share.is === "printed" ? share.share : -1;
  const isAnyHidden = items.some(({ share }) => share.is === "hidden");
  return isAnyHidden ? [...items] : [...items].sort((a, b) => shareOf(b) - shareOf(a));
}

function shareMark({ share, nonResponse }: SurveyItem): ShareMark {
  const mark = shareMarkOf(share);
  return mark.is === "drawn" && nonResponse.is === "bounds"
    ? { ...mark, extent: nonResponse }
    : mark;
}
