import type { DestinationId, PublishedResult, SeniorityId } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { progressionMessages } from "./progressionMessages";

type Progression = PublishedResult<"progression">;

/** In a table, after the cohort's name. */
export function destinationNames(language: Language): Record<DestinationId, string> {
  const say = messagesIn(progressionMessages, language);
  return { ...say.destinationRows, unknown: say.destinationUnknownRow };
}

/** In a table, after the cohort's name. */
export function seniorityNames(language: Language): Record<SeniorityId, string> {
  const say = messagesIn(progressionMessages, language);
  return { ...say.levelRows, unknown: say.levelUnknownRow };
}

/** After a number, in a chart: `6 in mainstream`. What a publication leaves open is "not stated". */
export function destinationPhrases(
  { basis }: Progression,
  language: Language,
): Record<DestinationId, string> {
  const say = messagesIn(progressionMessages, language);
  return {
    ...say.destinations,
    unknown: basis.kind === "published" ? say.notStated : say.notKnown,
  };
}

/** After a number, in a chart: `10 promoted`. */
export function seniorityPhrases(
  { basis, body }: Progression,
  language: Language,
): Record<SeniorityId, string> {
  const say = messagesIn(progressionMessages, language);
  return {
    ...say.levels,
    ...(body.promotedMeans !== "movedUp" && { promoted: say.inMoreSeniorPosts }),
    unknown: basis.kind === "published" ? say.notStated : say.notKnown,
  };
}
