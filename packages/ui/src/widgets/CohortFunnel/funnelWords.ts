import {
  type Attainment,
  exactly,
  type FunnelCohort,
  formatCount,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { listInWords } from "../../words/listInWords";
import { midSentence } from "../../words/midSentence";
import { numberInWords } from "../../words/numberInWords";
import { shortfallInWords } from "../../words/shortfallInWords";
import { shortfallOf } from "../../words/shortfallOf";
import { cohortFunnelMessages } from "./cohortFunnelMessages";
import { conversionInWords } from "./conversionInWords";

type Stages = PublishedResult<"funnel">["body"]["stages"];

/**
 * The finding: the target where there is one, else how many came through; of several cohorts how many
 * met their targets; the title where what it would say is hidden.
 */
export function funnelHeadline(result: PublishedResult<"funnel">, language: Language): string {
  const { stages, cohorts } = result.body;
  const [only, ...others] = cohorts;
  const finding =
    only && others.length === 0
      ? cohortFinding(only, stages, language)
      : targetsFinding(cohorts, language);
  return finding ?? result.title;
}

function cohortFinding(
  cohort: FunnelCohort,
  stages: Stages,
  language: Language,
): string | undefined {
  const { target } = cohort;
  const stage = target ? stages.find(({ id }) => id === target.stage) : stages.at(-1);
  const reached = cohort.reached.find((each) => each.stage === stage?.id)?.count;
  if (!stage || (reached?.is !== "exact" && reached?.is !== "bounded")) return undefined;
  const say = messagesIn(cohortFunnelMessages, language);
  const people = say.reached(formatCount(reached, language), midSentence(stage.label), undefined);
  if (target?.attainment.aim.is !== "count") {
    const conversion = conversionInWords(cohort.overall, language);
    return conversion ? say.ofThoseWhoCould(people, conversion) : people;
  }
  const shortfall = shortfallInWords(target.attainment, language);
  const aim = formatCount(exactly(target.attainment.aim.value), language);
  switch (shortfallOf(target.attainment).is) {
    case "short":
    case "atLeastShort":
    case "moreThanShort":
      return say.shortOf(people, shortfall, aim);
    case "over":
      return say.over(people, shortfall, aim);
    case "met":
      return say.met(people, aim);
    default:
      return say.otherwise(people, shortfall, aim);
  }
}

function targetsFinding(cohorts: readonly FunnelCohort[], language: Language): string | undefined {
  const attainments = cohorts.flatMap(({ target }) => (target ? [target.attainment] : []));
  const isTold = attainments.every(({ short }) => short.is !== "hidden");
  if (attainments.length !== cohorts.length || !isTold) return undefined;
  const met = attainments.filter((each) => each.met === "met").length;
  const open = attainments.filter((each) => each.met === "notKnown").length;
  const say = messagesIn(cohortFunnelMessages, language);
  const found = say.cohortsMet(
    capitalised(numberInWords(met, language)),
    numberInWords(cohorts.length, language),
  );
  return open > 0 ? say.cohortsOpen(found, numberInWords(open, language)) : found;
}

/** The whole funnel in sentences, one a cohort. */
export function funnelSentence(result: PublishedResult<"funnel">, language: Language): string {
  const say = messagesIn(cohortFunnelMessages, language);
  const { stages, cohorts } = result.body;
  return cohorts
    .map((cohort) => {
      const parts = stages.map((stage, index) => {
        const count = cohort.reached[index]?.count;
        const label = midSentence(stage.label);
        if (!count || count.is === "absent") return say.notStated(label);
        if (count.is === "hidden") return say.hidden(label);
        const step = cohort.steps[index - 1];
        const conversion = step && conversionInWords(step.conversion, language);
        return say.reached(formatCount(count, language), label, conversion);
      });
      const against = cohort.target ? targetInWords(cohort.target.attainment, language) : "";
      const name = cohorts.length > 1 ? `${cohort.label}: ` : "";
      return `${name}${name ? listInWords(parts, language) : capitalised(listInWords(parts, language))}.${against}`;
    })
    .join(" ");
}

/** With a space before it. */
function targetInWords(target: Attainment, language: Language): string {
  if (target.aim.is !== "count") return "";
  const say = messagesIn(cohortFunnelMessages, language);
  const aim = formatCount(exactly(target.aim.value), language);
  const shortfall = shortfallOf(target).is;
  if (shortfall === "stillOpen") return ` ${say.targetOpen(aim)}`;
  if (shortfall === "hidden") return ` ${say.targetHidden(aim)}`;
  return ` ${say.target(aim, shortfallInWords(target, language))}`;
}
