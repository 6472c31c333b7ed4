import {
  type Bound,
  formatAbsence,
  formatCount,
  formatRatio,
  formatShare,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { listInWords } from "../../words/listInWords";
import { beforeAfterMessages } from "./beforeAfterMessages";

type Result = PublishedResult<"change">;
type Body = Result["body"];
export type RateRatio = Extract<Body["rateRatio"], { is: "rateRatio" }>;

/** From what to what, and by how much of it; that nobody can tell, where that is so. */
export function changeHeadline({ title, body }: Result, language: Language): string {
  const say = messagesIn(beforeAfterMessages, language);
  const { before, after, unit, change, rateRatio, recordingPractice } = body;
  const hidden = [before, after].filter(({ count }) => count.is === "hidden");
  if (hidden.length > 0) {
    const labels = hidden.map(({ label }) => label);
    return say.hiddenCounts(title, listInWords(labels, language));
  }
  if (before.count.is === "absent" || after.count.is === "absent") return say.noChangeToShow(title);
  const [from, to] = [before, after].map(({ count }) => formatCount(count, language));
  const counted = [capitalised(unit), from ?? "", to ?? ""] as const;
  if (recordingPractice === "changed") return say.notComparable(...counted);
  const fromTo = say.fromTo(...counted);
  if (rateRatio.is === "rateRatio" && verdictOf(rateRatio) === "tooFewToTell") {
    return say.tooFewToTell(fromTo);
  }
  return change.is === "absent" ? fromTo : say.finding(fromTo, changeInWords(body, language));
}

/** A bound is rounded to the side on which it stays true: more than 71.7% is more than 71%. */
const towards: Record<Bound, "nearest" | "down" | "up"> = {
  atLeast: "down",
  moreThan: "down",
  atMost: "up",
  lessThan: "up",
  about: "nearest",
};

/** `34% fewer`, `more than 71% fewer`, or why there is no share. */
export function changeInWords(body: Body, language: Language): string {
  const say = messagesIn(beforeAfterMessages, language);
  const { before, after, change, recordingPractice } = body;
  if (recordingPractice === "changed") return say.recordingChanged;
  switch (change.is) {
    case "fewer":
    case "more": {
      if (!("value" in before.count) || !("value" in after.count)) return say.directionNotKnown;
      const { bound } = change;
      const difference = Math.abs(after.count.value - before.count.value);
      const share = formatShare(difference, before.count.value, {
        locale: language.locale,
        ...(bound && { towards: towards[bound] }),
      });
      return say[change.is](bound ? language.words.boundedAmount(bound, share) : share);
    }
    case "same":
      return change.bound ? say.aboutSame : say.same;
    case "hidden":
      return language.words.hidden;
    case "absent":
      return whyNoShare(change.why, language);
  }
}

function whyNoShare(
  why: Extract<Body["change"], { is: "absent" }>["why"],
  language: Language,
): string {
  const say = messagesIn(beforeAfterMessages, language);
  if (why === "zeroDenominator") return say.nothingBefore;
  return why === "notAvailable" ? say.directionNotKnown : formatAbsence(why, language);
}

/** Both counts, the change, what the rates say, and what a change does not say. */
export function changeSentence({ body }: Result, language: Language): string {
  const say = messagesIn(beforeAfterMessages, language);
  const { before, after, change, rateRatio } = body;
  const counts = [before, after].map(({ label, count }) =>
    say.stated(label, formatCount(count, language)),
  );
  const ofRates =
    rateRatio.is === "rateRatio"
      ? [
          say.sentence(rateInWords(rateRatio, language)),
          say.sentence(intervalInWords(rateRatio, language)),
          say.sentence(say.verdicts[verdictOf(rateRatio)]),
        ]
      : [];
  return [
    ...counts,
    say.stated(say.change, changeInWords(body, language)),
    ...ofRates,
    ...(change.is === "hidden" || change.is === "absent" ? [] : [say.noCause]),
  ].join(" ");
}

/** `Rate per pupil and week: 0.66× the rate before`. */
export function rateInWords({ ratio, per }: RateRatio, language: Language): string {
  const say = messagesIn(beforeAfterMessages, language);
  const rate = say.ratePer[per];
  return ratio.is === "value"
    ? say.rateRatio(rate, formatRatio(ratio.value, language))
    : say.noneBefore(rate);
}

/** `95% interval 0.46× to 0.93×`. */
export function intervalInWords(rateRatio: RateRatio, language: Language): string {
  return messagesIn(beforeAfterMessages, language).interval(
    levelInWords(rateRatio.level, language),
    rangeInWords(rateRatio, language),
  );
}

/** `0.46× to 0.93×`; `2.1× or more` where nothing bounds it. */
export function rangeInWords({ lower, upper }: RateRatio, language: Language): string {
  const low = boundInWords(lower, language);
  return upper.is === "value"
    ? language.words.range(low, boundInWords(upper.value, language))
    : messagesIn(beforeAfterMessages, language).orMore(low);
}

/** To two significant digits, and to more where a bound that is off 1 would seem to be 1. */
function boundInWords(ratio: number, language: Language): string {
  const digits = [2, 3, 4, 5, 6].find((each) => Number(ratio.toPrecision(each)) !== 1);
  if (ratio === 1 || digits === undefined || digits === 2) return formatRatio(ratio, language);
  const number = new Intl.NumberFormat(language.locale, { maximumSignificantDigits: digits });
  return `${number.format(ratio)}×`;
}

export function levelInWords(level: number, language: Language): string {
  return new Intl.NumberFormat(language.locale, { style: "percent" }).format(level);
}

/** Whether the rate changed by more than chance would explain. */
export function verdictOf({ lower, upper }: RateRatio): "fell" | "rose" | "tooFewToTell" {
  if (lower > 1) return "rose";
  return upper.is === "value" && upper.value < 1 ? "fell" : "tooFewToTell";
}

/** What a reader must know of the two windows before comparing them. */
export function windowsInWords(
  { before, after, rateRatio, recordingPractice }: Body,
  language: Language,
): string[] {
  const say = messagesIn(beforeAfterMessages, language);
  const [one, two] = [before.exposure, after.exposure];
  const rollOf = (exposure: typeof one) =>
    exposure && "value" in exposure.roll ? exposure.roll.value : undefined;
  const differ = one && two && (one.weeks !== two.weeks || rollOf(one) !== rollOf(two));
  return [
    ...(recordingPractice === "notStated" ? [say.recordingNotStated] : []),
    ...(differ && rateRatio.is === "rateRatio" ? [say.windowsDiffer] : []),
  ];
}
