import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";

type Quantity = PublishedResult<"quantity">["body"]["quantity"];
type Amount = Extract<Quantity, { is: "amount" }>;

const boundPhrases: Record<NonNullable<Amount["bound"]>, string> = {
  atLeast: "at least ",
  moreThan: "over ",
  atMost: "at most ",
  lessThan: "under ",
  about: "about ",
};

/** `£370,000`, `290 hours`, `2 years`. */
export function amountInWords({ value, unit, bound }: Amount, language: Language): string {
  const qualifier = bound ? boundPhrases[bound] : "";
  if (unit === "GBP") {
    const money = new Intl.NumberFormat(language.locale, {
      style: "currency",
      currency: "GBP",
      maximumFractionDigits: 0,
    });
    return qualifier + money.format(value);
  }
  const number = new Intl.NumberFormat(language.locale).format(value);
  return `${qualifier}${number} ${value === 1 ? unit.slice(0, -1) : unit}`;
}
