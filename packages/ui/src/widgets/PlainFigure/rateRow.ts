import { formatRate, type Rate } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { countInWords } from "../../words/countInWords";
import type { PlainRow } from "./PlainModel";

/** A rate as a row, with its counts beside it; or in words why there is none. */
export function rateRow(id: string, label: string, rate: Rate, language: Language): PlainRow {
  const isWords = rate.is === "hidden" || rate.is === "absent";
  return {
    id,
    label,
    value: formatRate(rate, language),
    ...(isWords ? { isWords } : { detail: countInWords(rate, language) }),
  };
}
