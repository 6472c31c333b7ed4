import type { ContentFrame } from "@the-difference/impact-sdk";
import { reportPlaces } from "./reportPlaces";
import { reportSource } from "./reportSources";

/** What content taken from the report states beside its words: where it stands, and which results it is about. */
export function contentFromReport(
  id: string,
  section: keyof typeof reportPlaces,
  results: string[],
): ContentFrame {
  const source = reportSource("impact-report-2021-22");
  return {
    id,
    results,
    sources: [source],
    places: [{ source: source.id, place: reportPlaces[section] }],
  };
}
