import { formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { shortfallInWords } from "../../words/shortfallInWords";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel } from "./PlainModel";

type Year = PublishedResult<"targetSeries">["body"]["years"][number];

/** Year by year how many there were, against how many were aimed at. */
export function targetSeriesModel(
  { title, body }: PublishedResult<"targetSeries">,
  language: Language,
): PlainModel {
  const rows = body.years.map((year) =>
    countRow(year.id, year.label, year.count, language, targetInWords(year, language)),
  );
  const total = countRow("total", "All years", body.total, language, body.unit);
  const latest = body.years.at(-1);
  const headline = latest
    ? `${title}: ${formatCount(latest.count, language)} in ${latest.label}`
    : title;
  return modelOfRows(title, headline, [{ id: "years", rows: [...rows, total] }]);
}

function targetInWords({ target, status }: Year, language: Language): string {
  const state =
    status === "final" ? "" : status === "provisional" ? ", provisional" : ", not yet due";
  if (target.is === "none") {
    return `${target.why === "notSet" ? "no target set" : "target not stated"}${state}`;
  }
  const needed = formatCount(target.attainment.needed, language);
  return `target ${needed}: ${shortfallInWords(target.attainment, language)}${state}`;
}
