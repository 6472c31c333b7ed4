import { formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import { shortfallInWords } from "../../words/shortfallInWords";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel } from "./PlainModel";

type Year = PublishedResult<"targetSeries">["body"]["years"][number];

/** Year by year how many there were, against how many were aimed at. */
export function targetSeriesModel(
  { title, body }: PublishedResult<"targetSeries">,
  locale: string,
): PlainModel {
  const rows = body.years.map((year) =>
    countRow(year.id, year.label, year.count, locale, targetInWords(year, locale)),
  );
  const total = countRow("total", "All years", body.total, locale, body.unit);
  const latest = body.years.at(-1);
  const headline = latest
    ? `${title}: ${formatCount(latest.count, locale)} in ${latest.label}`
    : title;
  return modelOfRows(title, headline, [{ id: "years", rows: [...rows, total] }]);
}

function targetInWords({ target, status }: Year, locale: string): string {
  const state =
    status === "final" ? "" : status === "provisional" ? ", provisional" : ", not yet due";
  if (target.is === "none") {
    return `${target.why === "notSet" ? "no target set" : "target not stated"}${state}`;
  }
  const needed = formatCount(target.attainment.needed, locale);
  return `target ${needed}: ${shortfallInWords(target.attainment, locale)}${state}`;
}
