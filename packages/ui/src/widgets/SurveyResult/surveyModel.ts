import {
  formatCount,
  formatInterval,
  formatRate,
  hiddenText,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
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

export interface SurveyModel extends FigureModel {
  locale: string;
  /** `104 of 664 answered (16%)`. */
  response: string;
  /** What bands and open dots stand for. */
  legend: string[];
  ticks: number[];
  max: number;
  rows: SurveyRow[];
}

/** A survey's items, most agreed first where all can be shown: share, interval, how far it could go. */
export function surveyModel(result: PublishedResult<"survey">, locale: string): SurveyModel {
  const { body } = result;
  const items = inOrder(body.items);
  const nobody = numberOf(body.responses) === 0;
  const ticks = shareTicks(1);
  return {
    headline: nobody ? result.title : surveyHeadline(result, items, locale),
    sentence: surveySentence(body, items, locale),
    table: surveyTable(result, items, locale),
    ...(nobody && { empty: "Nobody has answered yet." }),
    locale,
    response: capitalised(responseInWords(body, locale)),
    legend: legendOf(items, locale),
    ticks,
    max: 1,
    rows: items.map((item) => ({
      id: item.id,
      statement: item.statement,
      mark: markOf(item),
      share: shareInWords(item.share, locale),
      count: countInWords(item.share, locale),
      ...(item.nonResponse.is === "bounds" && {
        extent: `could be ${percentRange(item.nonResponse, locale)} had everyone answered`,
      }),
    })),
  };
}

function legendOf(items: readonly Item[], locale: string): string[] {
  const bands = intervalInWords(
    items.map(({ share }) => share),
    locale,
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
  locale: string,
): string {
  const first = items.find(({ share }) => share.is === "counted" || share.is === "printed");
  if (!first) return result.title;
  const agree = first.measure === "topTwoBoxes" ? " agree" : "";
  const share = capitalised(formatRate(first.share, locale));
  return items.length === 1
    ? `${result.title}: ${formatRate(first.share, locale)}${agree}`
    : `${share}${agree}: ${withoutFullStop(first.statement)}`;
}

function responseInWords(body: Body, locale: string): string {
  if (body.responses.is === "absent") return "how many answered is not stated";
  if (body.responses.is === "hidden") return `how many answered is ${hiddenText}`;
  const answered = formatCount(body.responses, locale);
  if (body.invited.is === "absent" || body.invited.is === "hidden") {
    return `${answered} answered; how many were asked is ${body.invited.is === "hidden" ? "hidden" : "not stated"}`;
  }
  const rate =
    body.responseRate.is === "counted" ? ` (${formatRate(body.responseRate, locale)})` : "";
  return `${answered} of ${formatCount(body.invited, locale)} answered${rate}`;
}

function surveySentence(body: Body, items: readonly Item[], locale: string): string {
  const said = items.map(({ statement, share }) => {
    if (share.is === "hidden") return `${withoutFullStop(statement)}: hidden, too few to show.`;
    if (share.is === "absent") return `${withoutFullStop(statement)}: not stated.`;
    return `${withoutFullStop(statement)}: ${formatRate(share, locale)}, ${countInWords(share, locale)}.`;
  });
  const several = body.multiSelect
    ? " People could choose several, so the shares do not add up."
    : "";
  return `${said.join(" ")} ${capitalised(responseInWords(body, locale))}.${several}`;
}

function withoutFullStop(statement: string): string {
  return statement.replace(/\.$/, "");
}

function surveyTable(
  result: PublishedResult<"survey">,
  items: readonly Item[],
  locale: string,
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
        countInWords(share, locale),
        shareInWords(share, locale),
        share.is === "counted" && share.interval ? formatInterval(share.interval, locale) : "",
        nonResponse.is === "bounds" ? percentRange(nonResponse, locale) : "",
      ],
    })),
  };
}
