import {
  formatAbsence,
  formatCount,
  formatRate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { amountInWords } from "../../words/amountInWords";
import { countInWords } from "../../words/countInWords";
import { trainingMessages } from "./trainingMessages";

type Result = PublishedResult<"dose">;
type Body = Result["body"];

/** `24 hours`, or why there is none. */
export function doseInWords(amount: Body["due"], { measure }: Body, language: Language): string {
  if (amount.is === "amount")
    return amountInWords({ value: amount.value, unit: measure }, language);
  return amount.is === "hidden" ? language.words.hidden : formatAbsence(amount.why, language);
}

/** Whether any training was held; not known where the source does not say how much. */
export function isHeld({ due }: Body): boolean {
  return due.is !== "amount" || due.value > 0;
}

/** What a participant in the middle received; nothing before the first training. */
export function medianInWords(body: Body, language: Language): string[] {
  const say = messagesIn(trainingMessages, language);
  const { median, due } = body;
  if (!isHeld(body)) return [];
  switch (median.is) {
    case "median": {
      const amount = amountInWords({ value: median.value, unit: body.measure }, language);
      return [
        due.is === "amount"
          ? say.median(amount, doseInWords(due, body, language))
          : say.medianAlone(amount),
      ];
    }
    case "tooFewPeople":
      return [say.medianFew(new Intl.NumberFormat(language.locale).format(median.minimum))];
    case "hidden":
      return [say.medianUntold(language.words.hidden)];
    case "absent":
      return [say.medianUntold(formatAbsence(median.why, language))];
  }
}

export function trainingHeadline({ title, body }: Result, language: Language): string {
  const say = messagesIn(trainingMessages, language);
  if (!isHeld(body)) return say.notBegun(title);
  return body.fullRate.is === "counted"
    ? say.headline(title, formatRate(body.fullRate, language))
    : title;
}

export function trainingSentence(body: Body, language: Language): string {
  const say = messagesIn(trainingMessages, language);
  const { planned, due, fullRate } = body;
  const received =
    fullRate.is === "counted"
      ? [say.sentenceReceived(countInWords(fullRate, language), formatRate(fullRate, language))]
      : [];
  const plannedForEach = doseInWords(planned, body, language);
  return [
    isHeld(body)
      ? say.sentencePlanned(plannedForEach, doseInWords(due, body, language))
      : say.sentenceNotBegun(plannedForEach),
    ...received,
    ...medianInWords(body, language).map(say.sentence),
    ...notRecordedInWords(body, language),
  ].join(" ");
}

function notRecordedInWords({ notRecorded, unit }: Body, language: Language): string[] {
  const say = messagesIn(trainingMessages, language);
  const count = formatCount(notRecorded, language);
  if (notRecorded.is === "hidden") return [say.notRecordedUntold(count)];
  const nobody = notRecorded.is === "exact" && notRecorded.value === 0;
  return notRecorded.is === "absent" || nobody ? [] : [say.notRecordedFor(count, unit)];
}
