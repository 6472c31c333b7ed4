import { formatRate, type Rate } from "@the-difference/impact-sdk";
import { countInWords } from "../../words/countInWords";
import type { PlainRow } from "./PlainModel";

/** A rate as a row, with its counts beside it; or in words why there is none. */
export function rateRow(id: string, label: string, rate: Rate, locale: string): PlainRow {
  const isWords = rate.is === "hidden" || rate.is === "absent";
  return {
    id,
    label,
    value: formatRate(rate, locale),
    ...(isWords ? { isWords } : { detail: countInWords(rate, locale) }),
  };
}
