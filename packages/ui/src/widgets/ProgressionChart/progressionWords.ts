import {
  type Count,
  exactly,
  formatAbsence,
  formatCount,
  formatMonth,
  formatRate,
  type PublishedResult,
  type Rate,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { numberOf } from "../../marks/numberOf";
import { capitalised } from "../../words/capitalised";
import { listInWords } from "../../words/listInWords";
import { numberInWords } from "../../words/numberInWords";
import { shortfallInWords } from "../../words/shortfallInWords";
import { destinationPhrases, seniorityPhrases } from "./progressionLabels";

type Cohort = PublishedResult<"progression">["body"]["cohorts"][number];

/** How many of each cohort reached the destination that the target is about; the title where none is shown. */
export function progressionHeadline(
  result: PublishedResult<"progression">,
  language: Language,
): string {
  const destination = result.body.target?.destination ?? "mainstream";
  const shown = result.body.cohorts.flatMap((cohort) => {
    const rate = cohort.destinations.find(({ id }) => id === destination)?.rate;
    if (rate?.is !== "counted") return [];
    return [{ cohort, of: ofWhole(rate, language) }];
  });
  const [first, ...others] = shown;
  if (!first) return result.title;
  const phrase = destinationPhrases(result)[destination];
  const opening =
    result.body.cohorts.length > 1
      ? `${first.of} ${phrase} from the ${first.cohort.label}`
      : `${first.of} ${phrase}`;
  const rest = others.map(({ cohort, of }) => `${of} from the ${cohort.label}`);
  return capitalised([opening, ...rest].join("; "));
}

function ofWhole(rate: Extract<Rate, { is: "counted" }>, language: Language): string {
  return `${formatCount(rate.numerator, language)} of ${formatCount(rate.denominator, language)}`;
}

/** `10 graduated, July 2021`, `due to graduate July 2023`. */
export function graduationInWords(cohort: Cohort, language: Language): string {
  const month = formatMonth(cohort.graduation, language);
  if (cohort.status === "notYetDue") return `due to graduate ${month}`;
  if (cohort.graduates.is === "absent") return `graduated ${month}`;
  if (cohort.graduates.is === "hidden")
    return `graduated ${month}; number ${language.words.hidden}`;
  return `${formatCount(cohort.graduates, language)} graduated, ${month}`;
}

/** `All six still in mainstream, September 2022`. Nothing without a follow-up. */
export function followUpInWords(cohort: Cohort, language: Language): string | undefined {
  const { followUp } = cohort;
  if (!followUp) return undefined;
  const where = followUp.of === "mainstream" ? "in mainstream" : "in post";
  const when = formatMonth(followUp.asOf.slice(0, 7), language);
  const { stillInPost, left, lostToFollowUp, notYetDue } = followUp;
  if (stillInPost.is === "hidden")
    return `How many are still ${where} in ${when} is ${language.words.hidden}`;
  if (stillInPost.is === "absent") {
    return `Still ${where} after ${followUp.months} months: ${formatAbsence(stillInPost.why, language)}`;
  }
  const others = [left, lostToFollowUp, notYetDue];
  const still = formatCount(stillInPost, language);
  if (others.some(({ is }) => is === "hidden")) {
    return `${still} still ${where}, ${when}; the others are ${language.words.hidden}`;
  }
  const nobodyElse = others.every((count) => count.is === "exact" && count.value === 0);
  if (nobodyElse) {
    return stillInPost.value === 0
      ? `Nobody has been followed up, ${when}`
      : `All ${numberInWords(stillInPost.value, language)} still ${where}, ${when}`;
  }
  const of =
    stillInPost.is === "exact" && left.is === "exact"
      ? ` of ${formatCount(exactly(stillInPost.value + left.value), language)}`
      : "";
  return [
    `${still}${of} still ${where}, ${when}`,
    ...elsewhere(lostToFollowUp, "not reached", language),
    ...elsewhere(notYetDue, "not yet due", language),
  ].join("; ");
}

function elsewhere(count: Count, phrase: string, language: Language): string[] {
  const value = numberOf(count) ?? 0;
  return value > 0 ? [`${numberInWords(value, language)} ${phrase}`] : [];
}

/** `60% in mainstream, target 60%: met exactly`. Nothing without a target. */
export function targetInWords(
  cohort: Cohort,
  result: PublishedResult<"progression">,
  language: Language,
): string | undefined {
  const { body } = result;
  if (!body.target || !cohort.target || cohort.target.achieved.is !== "counted") return undefined;
  const percent = new Intl.NumberFormat(language.locale, { style: "percent" });
  const share = capitalised(formatRate(cohort.target.achieved, language));
  const phrase = destinationPhrases(result)[body.target.destination];
  const shortfall = shortfallInWords(cohort.target, language);
  return `${share} ${phrase}, target ${percent.format(body.target.share)}: ${shortfall}.`;
}

/** Every cohort in one sentence each. */
export function progressionSentence(
  result: PublishedResult<"progression">,
  language: Language,
): string {
  const phrases = destinationPhrases(result);
  const levelPhrases = seniorityPhrases(result);
  return result.body.cohorts
    .map((cohort) => {
      const opening = `${capitalised(cohort.label)}: ${graduationInWords(cohort, language)}`;
      if (cohort.status === "notYetDue") return `${opening}.`;
      const destinations = said(
        cohort.destinationTotal,
        cohort.destinations.map(({ id, count }) => [count, phrases[id]]),
        "where they work",
        language,
      );
      const levels = said(
        cohort.graduates,
        cohort.seniority.map(({ id, count }) => [count, levelPhrases[id]]),
        "the level of their role",
        language,
      );
      return `${[opening, destinations, levels].filter(Boolean).join("; ")}.`;
    })
    .join(" ");
}

/** The parts that can be told, then what is left of the whole: hidden, or not stated. */
function said(whole: Count, parts: [Count, string][], subject: string, language: Language): string {
  const counts = parts.map(([count]) => count);
  const told = parts.flatMap(([count, phrase]) =>
    (numberOf(count) ?? 0) > 0 ? [`${formatCount(count, language)} ${phrase}`] : [],
  );
  const isHidden = counts.some(({ is }) => is === "hidden");
  if (isHidden)
    return listInWords([...told, "others hidden because they are too few to show"], language);
  const absence = counts.find((count) => count.is === "absent");
  if (told.length === 0) return absence ? `${subject}: ${formatCount(absence, language)}` : "";
  const rest = counts.reduce((left, count) => left - (numberOf(count) ?? 0), numberOf(whole) ?? 0);
  if (rest > 0) told.push(`${formatCount(exactly(rest), language)} not stated`);
  return listInWords(told, language);
}
