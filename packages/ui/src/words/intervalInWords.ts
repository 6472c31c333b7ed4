import type { Rate } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { bandInWords } from "./bandInWords";

/** What the bands of a figure's rates stand for, with their method; nothing where no rate has an interval. */
export function intervalInWords(rates: readonly Rate[], language: Language): string | undefined {
  const interval = rates
    .map((rate) => (rate.is === "counted" ? rate.interval : undefined))
    .find((each) => each !== undefined);
  return interval && bandInWords(interval, language);
}
