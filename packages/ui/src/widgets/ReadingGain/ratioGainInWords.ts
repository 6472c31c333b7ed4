import { formatAbsence, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { readingGainMessages } from "./readingGainMessages";

type GainQuartiles = PublishedResult<"gain">["body"]["rows"][number]["ratioGain"];

/** A ratio gain as text: `1.6` in a sentence, `1.60` where numbers stand above or beside each other; a loss with a minus sign. */
export function ratioGainInWords(
  ratio: number,
  language: Language,
  style: "sentence" | "column" = "sentence",
): string {
  const format = new Intl.NumberFormat(language.locale, {
    minimumFractionDigits: style === "column" ? 2 : 0,
    maximumFractionDigits: 2,
  });
  return format
    .formatToParts(ratio)
    .map(({ type, value }) => (type === "minusSign" ? "−" : value))
    .join("");
}

/** Why an area has no quartiles. */
export function noQuartilesInWords(
  quartiles: Exclude<GainQuartiles, { is: "quartiles" }>,
  language: Language,
): string {
  switch (quartiles.is) {
    case "tooFewPeople": {
      const minimum = new Intl.NumberFormat(language.locale).format(quartiles.minimum);
      return messagesIn(readingGainMessages, language).shownFrom(minimum);
    }
    case "hidden":
      return language.words.hidden;
    case "absent":
      return formatAbsence(quartiles.why, language);
  }
}
