import { formatCount, formatInterval, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import { type Curve, curveOf } from "./curveOf";
import { estimateInWords } from "./estimateInWords";
import { timeToProgressionMessages } from "./timeToProgressionMessages";

type Body = PublishedResult<"timeToEvent">["body"];

/** Within how many months half had moved up; or how far it has come. */
export function timeToProgressionHeadline(
  { title, body }: PublishedResult<"timeToEvent">,
  language: Language,
): string {
  const say = messagesIn(timeToProgressionMessages, language);
  const { median, unit } = body;
  const last = curveOf(body).estimated.at(-1);
  const share = last && estimateInWords(last.reached.share, language);
  if (median.is === "within") {
    return say.halfWithin(
      unit,
      monthInWords(median.afterMonth, language),
      monthInWords(median.byMonth, language),
    );
  }
  if (last && share) {
    const month = monthInWords(last.byMonth, language);
    if (median.is === "notReached") return say.notYetHalf(unit, month, share);
    return say.shareBy(unit, month, share);
  }
  return median.is === "hidden" ? say.allHidden(title) : say.tooFew(unit);
}

/** The median with its interval, how many had moved up by the end, of whom, and how the others count. */
export function timeToProgressionSentence(
  { body }: PublishedResult<"timeToEvent">,
  language: Language,
): string {
  const say = messagesIn(timeToProgressionMessages, language);
  const { estimated, beyond } = curveOf(body);
  const last = estimated.at(-1);
  const followed = followedInWords(body, language);
  const sentences = [
    ...medianSentence(body, language),
    ...(last ? [reachedInWords(last, body.median, language)] : []),
    ...(followed ? [`${followed}.`] : []),
    ...(beyond === "hidden" ? [say.hiddenParts] : []),
    ...(beyond === "tooFew" && !last ? [say.tooFewToSay] : []),
    ...(last ? [say.censoring] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : say.empty;
}

/** The end of the curve, without its month where the sentence on the median has just said it. */
function reachedInWords(
  { byMonth, reached }: Curve["estimated"][number],
  median: Body["median"],
  language: Language,
): string {
  const say = messagesIn(timeToProgressionMessages, language);
  const share = estimateInWords(reached.share, language);
  const range = reached.interval ? formatInterval(reached.interval, language) : "";
  return median.is === "notReached" && median.byMonth === byMonth
    ? say.reachedByThen(share, range)
    : say.reachedBy(share, monthInWords(byMonth, language), range);
}

/** `73 of 75 graduates followed …`; nothing where one of the two counts has no number. */
export function followedInWords(
  { followed, people, unit }: Body,
  language: Language,
): string | undefined {
  if (numberOf(followed) === undefined || numberOf(people) === undefined) return undefined;
  return messagesIn(timeToProgressionMessages, language).followed(
    language.words.countOf(formatCount(followed, language), formatCount(people, language)),
    unit,
  );
}

export function monthInWords(month: number, language: Language): string {
  return new Intl.NumberFormat(language.locale).format(month);
}

/** `month 12 to 30`, the interval of the median; nothing where it has none. */
export function medianRangeInWords(median: Body["median"], language: Language): string {
  if (!("interval" in median) || !median.interval) return "";
  const { afterMonth, byMonth } = median.interval;
  const month = (value: number | undefined) =>
    value === undefined ? undefined : monthInWords(value, language);
  return messagesIn(timeToProgressionMessages, language).monthRange(
    month(afterMonth),
    month(byMonth),
  );
}

/** The interval as it stands after the sentence on the median. */
function intervalClause(median: Body["median"], language: Language): string {
  if (!("interval" in median) || !median.interval) return "";
  const percent = new Intl.NumberFormat(language.locale, { style: "percent" });
  return messagesIn(timeToProgressionMessages, language).medianInterval(
    percent.format(median.interval.level),
    medianRangeInWords(median, language),
  );
}

function medianSentence(body: Body, language: Language): string[] {
  const say = messagesIn(timeToProgressionMessages, language);
  const { median, from } = body;
  const interval = intervalClause(median, language);
  switch (median.is) {
    case "within":
      return [
        say.medianWithin(
          monthInWords(median.afterMonth, language),
          monthInWords(median.byMonth, language),
          from,
          interval,
        ),
      ];
    case "notReached":
      return [say.medianNotReached(monthInWords(median.byMonth, language), from, interval)];
    default:
      return [];
  }
}
