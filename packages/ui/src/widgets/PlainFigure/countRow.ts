import { type Count, formatCount } from "@the-difference/impact-sdk";
import type { PlainRow } from "./PlainModel";

/** A count as a row: its number, or in words why there is none. */
export function countRow(
  id: string,
  label: string,
  count: Count,
  locale: string,
  detail?: string,
): PlainRow {
  const isWords = count.is === "hidden" || count.is === "absent";
  return {
    id,
    label,
    value: formatCount(count, locale),
    ...(detail && { detail }),
    ...(isWords && { isWords }),
  };
}
