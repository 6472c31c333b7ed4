import { type Basis, formatDate } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { wordsMessages } from "./wordsMessages";

/** Where a figure's authority comes from, as a sentence. */
export function basisInWords(basis: Basis, language: Language): string {
  const say = messagesIn(wordsMessages, language);
  switch (basis.kind) {
    case "register":
      return say.register(basis.population, formatDate(basis.asOf, language));
    case "survey":
      return say.survey(basis.population, basis.askedOn, basis.mode);
    case "published":
      return say.published(basis.definition, basis.population);
  }
}
