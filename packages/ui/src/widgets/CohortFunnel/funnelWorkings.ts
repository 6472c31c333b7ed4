import { formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { workingOf } from "../../words/workingOf";
import { cohortFunnelMessages } from "./cohortFunnelMessages";

type Cohort = PublishedResult<"funnel">["body"]["cohorts"][number];

/** Every conversion and every target of a funnel with its numbers put in. */
export function funnelWorkings({ body }: PublishedResult<"funnel">, language: Language): string[] {
  const say = messagesIn(cohortFunnelMessages, language);
  return body.cohorts.flatMap((cohort) => {
    const name = (text: string) => (body.cohorts.length > 1 ? `${cohort.label}: ${text}` : text);
    const steps = cohort.steps.flatMap((step, index) =>
      workingOf(
        name(body.stages[index + 1]?.label ?? step.to),
        step.conversion,
        language,
        dueInWords(cohort, index, language),
      ),
    );
    const target = cohort.target
      ? workingOf(name(say.targetColumn), cohort.target.attainment.achieved, language)
      : [];
    return [...steps, ...target];
  });
}

/** `(664 − 12)`: for twelve of those who reached the stage the next is not yet due. */
function dueInWords({ reached, steps }: Cohort, index: number, language: Language) {
  const [all, pending] = [reached[index]?.count, steps[index]?.exits.pending];
  if (all?.is !== "exact" || pending?.is !== "exact" || pending.value === 0) return undefined;
  return `(${formatCount(all, language)} − ${formatCount(pending, language)})`;
}
