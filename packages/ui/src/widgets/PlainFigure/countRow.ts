import { type Count, formatCount } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import type { PlainRow } from "./PlainModel";

/** A count as a row: its number, or in words why there is none. */
export function countRow(
  id: string,
  label: string,
  count: Count,
  language: Language,
  detail?: string,
): PlainRow {
  const isWords = count.is === "hidden" || count.is === "absent";
  return {
    id,
    label,
    value: formatCount(count, language),
    ...(detail && { detail }),
    ...(isWords && { isWords }),
  };
}
