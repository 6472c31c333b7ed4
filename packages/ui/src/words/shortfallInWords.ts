import type { Attainment } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { numberInWords } from "./numberInWords";
import { wordsMessages } from "./wordsMessages";

/** How a target was met, in people: `one short`, `met`, `five over`, `at least three short`, `still open`. */
export function shortfallInWords(attainment: Attainment, language: Language): string {
  const say = messagesIn(wordsMessages, language);
  const { actual, needed, short } = attainment;
  if (short.is === "exact" && short.value > 0) {
    return say.short(numberInWords(short.value, language));
  }
  if (short.is === "exact" && actual.is === "exact" && needed.is === "exact") {
    const over = actual.value - needed.value;
    return over === 0 ? say.met : say.over(numberInWords(over, language));
  }
  if (short.is === "bounded" && short.bound === "atLeast") {
    return say.atLeastShort(numberInWords(short.value, language));
  }
  if (short.is === "bounded" && short.bound === "moreThan") {
    return say.moreThanShort(numberInWords(short.value, language));
  }
  if (attainment.met === "met") return say.met;
  if (attainment.met === "notMet") return say.notMet;
  if (short.is === "hidden") return language.words.hidden;
  const canGrow = actual.is === "bounded" && actual.bound === "atLeast";
  return canGrow ? say.stillOpen : say.notKnownWhetherMet;
}
