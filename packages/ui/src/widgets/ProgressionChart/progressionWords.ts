import {
  type Count,
  formatCount,
  formatMonth,
  formatRate,
  hiddenText,
  type PublishedResult,
  type Rate,
} from "@the-difference/impact-sdk";
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
  locale: string,
): string {
  const destination = result.body.target?.destination ?? "mainstream";
  const shown = result.body.cohorts.flatMap((cohort) => {
    const rate = cohort.destinations.find(({ id }) => id === destination)?.rate;
    if (rate?.is !== "counted") return [];
    return [{ cohort, of: ofWhole(rate, locale) }];
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

function ofWhole(rate: Extract<Rate, { is: "counted" }>, locale: string): string {
  return `${formatCount(rate.numerator, locale)} of ${formatCount(rate.denominator, locale)}`;
}

/** `10 graduated, July 2021`, `due to graduate July 2023`. */
export function graduationInWords(cohort: Cohort, locale: string): string {
  const month = formatMonth(cohort.graduation, locale);
  if (cohort.status === "notYetDue") return `due to graduate ${month}`;
  if (cohort.graduates.is === "absent") return `graduated ${month}`;
  if (cohort.graduates.is === "hidden") return `graduated ${month}; number ${hiddenText}`;
  return `${formatCount(cohort.graduates, locale)} graduated, ${month}`;
}

/** `All six still in mainstream, September 2022`. Nothing without a follow-up. */
export function followUpInWords(cohort: Cohort, locale: string): string | undefined {
  const { followUp } = cohort;
  if (!followUp) return undefined;
  const where = followUp.of === "mainstream" ? "in mainstream" : "in post";
  const when = formatMonth(followUp.asOf.slice(0, 7), locale);
  const still = numberOf(followUp.stillInPost);
  if (still === undefined) {
    return followUp.stillInPost.is === "hidden"
      ? `How many are still ${where} in ${when} is ${hiddenText}`
      : `Still ${where} after ${followUp.months} months: not yet due`;
  }
  const left = numberOf(followUp.left) ?? 0;
  const lost = numberOf(followUp.lostToFollowUp) ?? 0;
  const notDue = numberOf(followUp.notYetDue) ?? 0;
  const isEveryone = left + lost + notDue === 0 && followUp.left.is === "exact";
  const stayed = isEveryone
    ? `All ${numberInWords(still, locale)} still ${where}, ${when}`
    : `${still} of ${still + left} still ${where}, ${when}`;
  const others = [
    lost > 0 && `${numberInWords(lost, locale)} not reached`,
    notDue > 0 && `${numberInWords(notDue, locale)} not yet due`,
  ].filter(Boolean);
  return [stayed, ...others].join("; ");
}

/** `60% in mainstream, target 60%: met exactly`. Nothing without a target. */
export function targetInWords(
  cohort: Cohort,
  result: PublishedResult<"progression">,
  locale: string,
): string | undefined {
  const { body } = result;
  if (!body.target || !cohort.target || cohort.target.achieved.is !== "counted") return undefined;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const share = capitalised(formatRate(cohort.target.achieved, locale));
  const phrase = destinationPhrases(result)[body.target.destination];
  const shortfall = shortfallInWords(cohort.target, locale);
  return `${share} ${phrase}, target ${percent.format(body.target.share)}: ${shortfall}.`;
}

/** Every cohort in one sentence each. */
export function progressionSentence(
  result: PublishedResult<"progression">,
  locale: string,
): string {
  const phrases = destinationPhrases(result);
  const levelPhrases = seniorityPhrases(result);
  return result.body.cohorts
    .map((cohort) => {
      const opening = `${capitalised(cohort.label)}: ${graduationInWords(cohort, locale)}`;
      if (cohort.status === "notYetDue") return `${opening}.`;
      const destinations = said(
        cohort.destinations.map(({ id, count }) => [count, phrases[id]]),
        locale,
      );
      const levels = said(
        cohort.seniority.map(({ id, count }) => [count, levelPhrases[id]]),
        locale,
      );
      return `${[opening, destinations, levels].filter(Boolean).join("; ")}.`;
    })
    .join(" ");
}

function said(parts: [Count, string][], locale: string): string {
  const told = parts.flatMap(([count, phrase]) =>
    (numberOf(count) ?? 0) > 0 ? [`${formatCount(count, locale)} ${phrase}`] : [],
  );
  const isHidden = parts.some(([count]) => count.is === "hidden");
  if (isHidden) told.push("others hidden because they are too few to show");
  return listInWords(told, locale);
}
