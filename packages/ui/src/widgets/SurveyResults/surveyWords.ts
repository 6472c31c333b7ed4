import {
  formatAbsence,
  formatCount,
  formatPoints,
  formatRate,
  formatShare,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { midSentence } from "../../words/midSentence";
import { numberInWords } from "../../words/numberInWords";
import type { SurveyItem } from "./LikertPlot";
import { isLikert, type LikertSide, pointsOf } from "./likertMarks";
import { surveyMessages } from "./surveyMessages";

type Body = PublishedResult<"survey">["body"];

/** What the first item found; the title where nothing can be shown. */
export function surveyHeadline(
  { title }: PublishedResult<"survey">,
  items: readonly SurveyItem[],
  language: Language,
): string {
  const first = items.find(({ share }) => share.is === "counted" || share.is === "printed");
  if (!first) return title;
  const say = messagesIn(surveyMessages, language);
  const share = formatRate(first.share, language);
  const found = foundInWords(first, share, language);
  return items.length === 1
    ? say.ofOne(title, found)
    : say.ofFirst(capitalised(found), first.statement.replace(/\.$/, ""));
}

/** `73% agree or strongly agree`, by the names of the points where the source gives the scale. */
function foundInWords(item: SurveyItem, share: string, language: Language): string {
  const say = messagesIn(surveyMessages, language);
  if (item.measure !== "topTwoBoxes") return share;
  return item.distribution.length > 1
    ? say.answeredSo(share, answersInWords(item, "agree", language))
    : say.topTwo(share);
}

function answersInWords(item: SurveyItem, side: LikertSide, language: Language): string {
  const [one = "", other] = pointsOf(item, side).map(({ label }) => midSentence(label));
  return other === undefined ? one : messagesIn(surveyMessages, language).either(one, other);
}

/** `104 of 664 answered (16%)`, or what of it is not known. */
export function responseInWords(
  { responses, invited, responseRate }: Body,
  language: Language,
): string {
  const say = messagesIn(surveyMessages, language);
  if (responses.is === "absent") return say.responsesNotStated;
  if (responses.is === "hidden") return say.responsesHidden(language.words.hidden);
  const answered = formatCount(responses, language);
  if (invited.is === "absent") return say.invitedNotStated(answered);
  if (invited.is === "hidden") return say.invitedHidden(answered, language.words.hidden);
  const counts = language.words.countOf(answered, formatCount(invited, language));
  return responseRate.is === "counted"
    ? say.answeredWithRate(counts, formatRate(responseRate, language))
    : say.answered(counts);
}

/** Up to this many items are told one by one; of more, the first two. */
const mostTold = 3;

/** What was found and how many answered, as said aloud; many items are left to the table. */
export function surveySentence(
  body: Body,
  items: readonly SurveyItem[],
  language: Language,
): string {
  const say = messagesIn(surveyMessages, language);
  const told = items.length <= mostTold ? items : items.slice(0, 2);
  const more = items.length - told.length;
  const [only] = items;
  const net = items.length === 1 ? only?.netAgreement : undefined;
  return [
    ...told.map((item) => itemInWords(item, language)),
    ...(more > 0 ? [say.moreItems(capitalised(numberInWords(more, language)), more === 1)] : []),
    ...(net?.is === "net" ? [say.net(formatPoints(net.netPp, language))] : []),
    `${capitalised(responseInWords(body, language))}.`,
    ...(body.multiSelect ? [say.several] : []),
  ].join(" ");
}

function itemInWords({ statement, share }: SurveyItem, language: Language): string {
  const say = messagesIn(surveyMessages, language);
  const said = statement.replace(/[.?]$/, "");
  return share.is === "hidden" || share.is === "absent"
    ? say.itemWithoutShare(said, countInWords(share, language))
    : say.item(said, formatRate(share, language), countInWords(share, language));
}

/** Those whom the share does not count: `Disagree or strongly disagree: 15%`; or why it is not told. */
export function othersInWords(item: SurveyItem, language: Language): string[] {
  if (!isLikert(item) || item.share.is !== "counted") return [];
  return (["disagree", "neutral"] as const).flatMap((side) => sideInWords(item, side, language));
}

function sideInWords(item: SurveyItem, side: LikertSide, language: Language): string[] {
  const say = messagesIn(surveyMessages, language);
  const counts = pointsOf(item, side).map(({ count }) => count);
  if (counts.length === 0) return [];
  const answers = capitalised(answersInWords(item, side, language));
  if (counts.some((count) => count.is === "hidden")) {
    return [say.sideUntold(answers, language.words.hidden)];
  }
  const absent = counts.find((count) => count.is === "absent");
  if (absent) return [say.sideUntold(answers, formatAbsence(absent.why, language))];
  const exact = counts.flatMap((count) => (count.is === "exact" ? [count.value] : []));
  if (exact.length < counts.length || item.base.is !== "exact") return [];
  const people = exact.reduce((sum, value) => sum + value, 0);
  return [say.side(answers, formatShare(people, item.base.value, { locale: language.locale }))];
}
