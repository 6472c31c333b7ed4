import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { wordsMessages } from "./wordsMessages";

type Quantity = PublishedResult<"quantity">["body"]["quantity"];
type Amount = Pick<Extract<Quantity, { is: "amount" }>, "value" | "unit" | "bound">;

/** `£370,000`, `290 hours`, `about 2 years`. */
export function amountInWords({ value, unit, bound }: Amount, language: Language): string {
  const amount = unit === "GBP" ? inPounds(value, language) : inUnits(value, unit, language);
  return bound ? language.words.boundedAmount(bound, amount) : amount;
}

function inPounds(value: number, language: Language): string {
  return new Intl.NumberFormat(language.locale, {
    style: "currency",
    currency: "GBP",
    trailingZeroDisplay: "stripIfInteger",
  }).format(value);
}

function inUnits(value: number, unit: Exclude<Amount["unit"], "GBP">, language: Language): string {
  const number = new Intl.NumberFormat(language.locale).format(value);
  return messagesIn(wordsMessages, language).amounts[unit](number, value === 1);
}
