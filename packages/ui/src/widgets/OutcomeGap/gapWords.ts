import {
  formatAbsence,
  formatRate,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { listInWords } from "../../words/listInWords";
import { type Compared, gapInPoints, gapSizeInPoints, isDirected } from "./gapInPoints";
import { outcomeGapMessages } from "./outcomeGapMessages";

type Result = PublishedResult<"comparison">;
type Body = Result["body"];
type Side = Body["first"];

/** What was found on each side; first of all that the two cannot be told apart, where that is so. */
export function gapHeadline({ title, basis, body }: Result, language: Language): string {
  const say = messagesIn(outcomeGapMessages, language);
  const { first, second, difference } = body;
  const hidden = [first, second].filter(({ rate }) => rate.is === "hidden");
  if (hidden.length > 0) {
    const labels = hidden.map(({ label }) => label);
    return say.hiddenSides(title, listInWords(labels, language));
  }
  if (first.rate.is === "absent" || second.rate.is === "absent") return say.noGap(title);
  const [one, two] = [sideInWords(first, language), sideInWords(second, language)] as const;
  if (difference.is === "withheld") return say.notComparable(one, two);
  if (difference.is === "compared" && difference.verdict === "tooFewToTellApart") {
    const isSurvey = basis.kind === "survey";
    return isSurvey ? say.surveyCannotTell(one, two) : say.tooFewToTell(one, two);
  }
  const outcome = first.outcome.is === "stated" ? first.outcome.label : title;
  return say.finding(capitalised(outcome), one, two);
}

function sideInWords({ label, rate }: Side, language: Language): string {
  return messagesIn(outcomeGapMessages, language).side(label, formatRate(rate, language));
}

/** Both sides with their counts, the gap with its interval, and what it can be taken for. */
export function gapSentence(result: Result, language: Language): string {
  const say = messagesIn(outcomeGapMessages, language);
  const { first, second } = result.body;
  const sides = [first, second].map(({ label, rate }) =>
    rate.is === "counted"
      ? say.countedSide(label, formatRate(rate, language), countInWords(rate, language))
      : say.statedSide(label, formatRate(rate, language)),
  );
  return [...sides, ...gapSentences(result, language)].join(" ");
}

function gapSentences(result: Result, language: Language): string[] {
  const say = messagesIn(outcomeGapMessages, language);
  const { first, second, difference } = result.body;
  if (difference.is !== "compared") {
    const why = differenceInWords(difference, language);
    return [difference.is === "withheld" ? say.sentence(why) : say.statedSide(say.gap, why)];
  }
  const { interval, verdict } = difference;
  const hasSize = isDirected(difference);
  const { gap, interval: range } = (hasSize ? gapSizeInPoints : gapInPoints)(difference, language);
  const stated = hasSize ? say.gap : say.firstLessSecond(first.label, second.label);
  return [
    range && interval.is === "interval"
      ? say.countedSide(stated, gap, say.interval(percentInWords(interval.level, language), range))
      : say.statedSide(stated, gap),
    ...(verdict === "notTested" ? [say.withoutCounts] : []),
    ...(verdict === "tooFewToTellApart"
      ? [say.sentence(verdictInWords(difference, result, language)), say.notTheSame]
      : ratioInWords(difference, language).map(say.sentence)),
  ];
}

/** Nothing where chance could have moved the gap past 0: such a ratio says nothing. */
export function ratioInWords({ ratio, verdict }: Compared, language: Language): string[] {
  if (ratio.is !== "ratio" || verdict === "tooFewToTellApart") return [];
  const said = formatRatio(ratio.value, language);
  return [messagesIn(outcomeGapMessages, language).higherToLower(said)];
}

/** Whether the gap can be told from chance. */
export function verdictInWords(
  { gapPp, verdict }: Compared,
  { basis, body }: Result,
  language: Language,
): string {
  const say = messagesIn(outcomeGapMessages, language);
  if (verdict === "higher" || verdict === "lower") {
    return say.higher((gapPp > 0 ? body.first : body.second).label);
  }
  const isSurvey = verdict === "tooFewToTellApart" && basis.kind === "survey";
  return isSurvey ? say.surveyVerdict : say.verdicts[verdict];
}

/** Why there is no gap. */
export function differenceInWords(
  difference: Exclude<Body["difference"], Compared>,
  language: Language,
): string {
  const say = messagesIn(outcomeGapMessages, language);
  switch (difference.is) {
    case "withheld":
      return say.notCompared(say.withheld[difference.why]);
    case "hidden":
      return language.words.hidden;
    case "absent":
      return difference.why === "notAvailable"
        ? say.bounded
        : formatAbsence(difference.why, language);
  }
}

/** How the second side stands to the first, where they are not two groups of different people. */
export function relationInWords({ relation, first, second }: Body, language: Language): string[] {
  const say = messagesIn(outcomeGapMessages, language);
  switch (relation) {
    case "separate":
      return [];
    case "secondIsFixed":
      return [say.secondIsFixed(second.label)];
    case "firstIsPartOfSecond":
      return [say.firstIsPartOfSecond(first.label, second.label)];
  }
}

/** `95%`, the level of an interval. */
export function percentInWords(share: number, language: Language): string {
  return new Intl.NumberFormat(language.locale, { style: "percent" }).format(share);
}
