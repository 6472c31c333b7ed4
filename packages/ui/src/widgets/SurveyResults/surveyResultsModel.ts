import {
  formatCount,
  formatInterval,
  formatRate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { numberOf } from "../../marks/numberOf";
import type { ShareMark } from "../../marks/ShareMark";
import { shareMarkOf } from "../../marks/shareMarkOf";
import { shareTicks } from "../../marks/shareTicks";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { intervalInWords } from "../../words/intervalInWords";
import { percentRange } from "../../words/percentRange";
import { shareInWords } from "../../words/shareInWords";

type Body = PublishedResult<"survey">["body"];
type Item = Body["items"][number];

interface SurveyRow {
  id: string;
  statement: string;
  mark: ShareMark;
  share: string;
  count: string;
  /** `could be 12% to 96% had everyone answered`; nothing where it is not known. */
  extent?: string;
}

export interface SurveyResultsModel extends FigureModel {
  language: Language;
  /** `104 of 664 answered (16%)`. */
  response: string;
  /** What bands and open dots stand for. */
  legend: string[];
  ticks: number[];
  max: number;
  rows: SurveyRow[];
}

/** A survey's items, most agreed first where all can be shown: share, interval, how far it could go. */
export function surveyResultsModel(
  result: PublishedResult<"survey">,
  language: Language,
): SurveyResultsModel {
  const { body } = result;
  const items = inOrder(body.items);
  const nobody = numberOf(body.responses) === 0;
  const ticks = shareTicks(1);
  return {
    headline: nobody ? result.title : surveyHeadline(result, items, language),
    sentence: surveySentence(body, items, language),
    table: surveyTable(result, items, language),
    ...(nobody && { empty: "Nobody has answered yet." }),
    language,
    response: capitalised(responseInWords(body, language)),
    legend: legendOf(items, language),
    ticks,
    max: 1,
    rows: items.map((item) => ({
      id: item.id,
      statement: item.statement,
      mark: markOf(item),
      share: shareInWords(item.share, language),
      count: countInWords(item.share, language),
      ...(item.nonResponse.is === "bounds" && {
        extent: `could be ${percentRange(item.nonResponse, language)} had everyone answered`,
      }),
    })),
  };
}

function legendOf(items: readonly Item[], language: Language): string[] {
  const bands = intervalInWords(
    items.map(({ share }) => share),
    language,
  );
  const anyPrinted = items.some(({ share }) => share.is === "printed");
  const lines = [bands, anyPrinted && "Open dot: printed without the counts behind it"];
  return lines.filter((line) => typeof line === "string");
}

/** An order by size would tell where a hidden share lies, so with one hidden the survey's order stays. */
function inOrder(items: readonly Item[]): Item[] {
  const shareOf = ({ share }: Item) =>
    share.is === "counted" || share.is === "printed" ? share.share : -1;
  const isAnyHidden = items.some(({ share }) => share.is === "hidden");
  return isAnyHidden ? [...items] : [...items].sort((a, b) => shareOf(b) - shareOf(a));
}

function markOf({ share, nonResponse }: Item): ShareMark {
  const mark = shareMarkOf(share);
  return mark.is === "drawn" && nonResponse.is === "bounds"
    ? { ...mark, extent: nonResponse }
    : mark;
}

function surveyHeadline(
  result: PublishedResult<"survey">,
  items: readonly Item[],
  language: Language,
): string {
  const first = items.find(({ share }) => share.is === "counted" || share.is === "printed");
  if (!first) return result.title;
  const agree = first.measure === "topTwoBoxes" ? " agree" : "";
  const share = capitalised(formatRate(first.share, language));
  return items.length === 1
    ? `${result.title}: ${formatRate(first.share, language)}${agree}`
    : `${share}${agree}: ${withoutFullStop(first.statement)}`;
}

function responseInWords(body: Body, language: Language): string {
  if (body.responses.is === "absent") return "how many answered is not stated";
  if (body.responses.is === "hidden") return `how many answered is ${language.words.hidden}`;
  const answered = formatCount(body.responses, language);
  if (body.invited.is === "absent" || body.invited.is === "hidden") {
    return `${answered} answered; how many were asked is ${body.invited.is === "hidden" ? "hidden" : "not stated"}`;
  }
  const rate =
    body.responseRate.is === "counted" ? ` (${formatRate(body.responseRate, language)})` : "";
  return `${answered} of ${formatCount(body.invited, language)} answered${rate}`;
}

function surveySentence(body: Body, items: readonly Item[], language: Language): string {
  const said = items.map(({ statement, share }) => {
    if (share.is === "hidden") return `${withoutFullStop(statement)}: hidden, too few to show.`;
    if (share.is === "absent") return `${withoutFullStop(statement)}: not stated.`;
    return `${withoutFullStop(statement)}: ${formatRate(share, language)}, ${countInWords(share, language)}.`;
  });
  const several = body.multiSelect
    ? " People could choose several, so the shares do not add up."
    : "";
  return `${said.join(" ")} ${capitalised(responseInWords(body, language))}.${several}`;
}

function withoutFullStop(statement: string): string {
  return statement.replace(/\.$/, "");
}

function surveyTable(
  result: PublishedResult<"survey">,
  items: readonly Item[],
  language: Language,
): FigureModel["table"] {
  return {
    caption: result.title,
    columns: [
      { label: "Statement" },
      { label: "Answers", numeric: true },
      { label: "Share", numeric: true },
      { label: "95% interval", numeric: true },
      { label: "Had everyone answered", numeric: true },
    ],
    rows: items.map(({ id, statement, share, nonResponse }) => ({
      id,
      cells: [
        statement,
        countInWords(share, language),
        shareInWords(share, language),
        share.is === "counted" && share.interval ? formatInterval(share.interval, language) : "",
        nonResponse.is === "bounds" ? percentRange(nonResponse, language) : "",
      ],
    })),
  };
}
