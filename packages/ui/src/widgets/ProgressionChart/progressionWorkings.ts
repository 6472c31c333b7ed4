import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { workingOf } from "../../words/workingOf";
import { destinationNames, seniorityNames } from "./progressionLabels";
import { progressionMessages } from "./progressionMessages";

/** Of every cohort the share promoted, and the shares in each destination, with their numbers put in. */
export function progressionWorkings(
  { body }: PublishedResult<"progression">,
  language: Language,
): string[] {
  const say = messagesIn(progressionMessages, language);
  const destinations = destinationNames(language);
  const { promoted } = seniorityNames(language);
  return body.cohorts
    .filter(({ status }) => status === "graduated")
    .flatMap((cohort) => [
      ...workingOf(say.cohort(cohort.label, promoted), cohort.promoted, language),
      ...cohort.destinations.flatMap(({ id, rate }) =>
        workingOf(say.cohort(cohort.label, destinations[id]), rate, language),
      ),
    ]);
}
