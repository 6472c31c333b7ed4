import type { PublishedResult } from "@the-difference/impact-sdk";
import type { PlainModel } from "./PlainModel";

export function comparisonModel(
  { title }: PublishedResult<"comparison">,
  _locale: string,
): PlainModel {
  return {
    headline: title,
    sentence: "",
    table: { caption: title, columns: [], rows: [] },
    groups: [],
  };
}
