import type { Attainment } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { numberInWords } from "./numberInWords";
import { shortfallOf } from "./shortfallOf";
import { wordsMessages } from "./wordsMessages";

/** How a target was met, in people: `one short`, `met`, `five over`, `at least three short`, `still open`. */
export function shortfallInWords(attainment: Attainment, language: Language): string {
  const say = messagesIn(wordsMessages, language);
  const shortfall = shortfallOf(attainment);
  switch (shortfall.is) {
    case "short":
    case "atLeastShort":
    case "moreThanShort":
    case "over":
      return say[shortfall.is](numberInWords(shortfall.people, language));
    case "hidden":
      return language.words.hidden;
    default:
      return say[shortfall.is];
  }
}
