import {
  type Count,
  exactly,
  formatAbsence,
  formatCount,
  formatMonth,
  formatRate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { listInWords } from "../../words/listInWords";
import { numberInWords } from "../../words/numberInWords";
import { shortfallInWords } from "../../words/shortfallInWords";
import { destinationPhrases, seniorityPhrases } from "./progressionLabels";
import { progressionMessages } from "./progressionMessages";

type Cohort = PublishedResult<"progression">["body"]["cohorts"][number];

/** How many of each cohort reached the destination that the target is about; the title where none is shown. */
export function progressionHeadline(
  result: PublishedResult<"progression">,
  language: Language,
): string {
  const say = messagesIn(progressionMessages, language);
  const destination = result.body.target?.destination ?? "mainstream";
  const shown = result.body.cohorts.flatMap((cohort) => {
    const rate = cohort.destinations.find(({ id }) => id === destination)?.rate;
    if (rate?.is !== "counted") return [];
    return [{ cohort, of: countInWords(rate, language) }];
  });
  const [first, ...others] = shown;
  if (!first) return result.title;
  const phrase = destinationPhrases(result, language)[destination];
  const found = say.found(first.of, phrase);
  const opening = result.body.cohorts.length > 1 ? say.ofCohort(found, first.cohort.label) : found;
  const rest = others.map(({ cohort, of }) => say.ofCohort(of, cohort.label));
  return capitalised([opening, ...rest].join("; "));
}

/** `10 graduated, July 2021`, `due to graduate July 2023`. */
export function graduationInWords(cohort: Cohort, language: Language): string {
  const say = messagesIn(progressionMessages, language);
  const month = formatMonth(cohort.graduation, language);
  if (cohort.status === "notYetDue") return say.dueToGraduate(month);
  if (cohort.graduates.is === "absent") return say.graduated(month);
  if (cohort.graduates.is === "hidden") return say.graduatedHidden(month, language.words.hidden);
  return say.numberGraduated(formatCount(cohort.graduates, language), month);
}

/** `All six still in mainstream, September 2022`. Nothing without a follow-up. */
export function followUpInWords(cohort: Cohort, language: Language): string | undefined {
  const { followUp } = cohort;
  if (!followUp) return undefined;
  const say = messagesIn(progressionMessages, language);
  const where = followUp.of === "mainstream" ? say.inMainstream : say.inPost;
  const when = formatMonth(followUp.asOf.slice(0, 7), language);
  const { stillInPost, left, lostToFollowUp, notYetDue } = followUp;
  if (stillInPost.is === "hidden") return say.stillHidden(where, when, language.words.hidden);
  if (stillInPost.is === "absent") {
    return say.stillAbsent(where, followUp.months, formatAbsence(stillInPost.why, language));
  }
  const others = [left, lostToFollowUp, notYetDue];
  const still = formatCount(stillInPost, language);
  if (others.some(({ is }) => is === "hidden")) {
    return say.stillOthersHidden(still, where, when, language.words.hidden);
  }
  const nobodyElse = others.every((count) => count.is === "exact" && count.value === 0);
  if (nobodyElse) {
    return stillInPost.value === 0
      ? say.nobodyFollowedUp(when)
      : say.allStill(numberInWords(stillInPost.value, language), where, when);
  }
  const counts =
    stillInPost.is === "exact" && left.is === "exact"
      ? language.words.countOf(
          still,
          formatCount(exactly(stillInPost.value + left.value), language),
        )
      : still;
  return [
    say.still(counts, where, when),
    ...elsewhere(lostToFollowUp, say.notReached, language),
    ...elsewhere(notYetDue, say.notYetDue, language),
  ].join("; ");
}

function elsewhere(count: Count, phrase: (number: string) => string, language: Language): string[] {
  const value = numberOf(count) ?? 0;
  return value > 0 ? [phrase(numberInWords(value, language))] : [];
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
  const phrase = destinationPhrases(result, language)[body.target.destination];
  const shortfall = shortfallInWords(cohort.target, language);
  const say = messagesIn(progressionMessages, language);
  return say.target(say.found(share, phrase), percent.format(body.target.share), shortfall);
}

/** Every cohort in one sentence each. */
export function progressionSentence(
  result: PublishedResult<"progression">,
  language: Language,
): string {
  const say = messagesIn(progressionMessages, language);
  const phrases = destinationPhrases(result, language);
  const levelPhrases = seniorityPhrases(result, language);
  return result.body.cohorts
    .map((cohort) => {
      const opening = say.cohort(capitalised(cohort.label), graduationInWords(cohort, language));
      if (cohort.status === "notYetDue") return `${opening}.`;
      const destinations = said(
        cohort.destinationTotal,
        cohort.destinations.map(({ id, count }) => [count, phrases[id]]),
        say.whereTheyWork,
        language,
      );
      const levels = said(
        cohort.graduates,
        cohort.seniority.map(({ id, count }) => [count, levelPhrases[id]]),
        say.theirLevel,
        language,
      );
      return `${[opening, destinations, levels].filter(Boolean).join("; ")}.`;
    })
    .join(" ");
}

/** The parts that can be told, then what is left of the whole: hidden, or not stated. */
function said(whole: Count, parts: [Count, string][], subject: string, language: Language): string {
  const say = messagesIn(progressionMessages, language);
  const counts = parts.map(([count]) => count);
  const told = parts.flatMap(([count, phrase]) =>
    (numberOf(count) ?? 0) > 0 ? [say.found(formatCount(count, language), phrase)] : [],
  );
  const isHidden = counts.some(({ is }) => is === "hidden");
  if (isHidden) return listInWords([...told, say.othersHidden], language);
  const absence = counts.find((count) => count.is === "absent");
  if (told.length === 0) {
    return absence ? say.subject(subject, formatCount(absence, language)) : "";
  }
  const rest = counts.reduce((left, count) => left - (numberOf(count) ?? 0), numberOf(whole) ?? 0);
  if (rest > 0) told.push(say.rest(formatCount(exactly(rest), language)));
  return listInWords(told, language);
}
