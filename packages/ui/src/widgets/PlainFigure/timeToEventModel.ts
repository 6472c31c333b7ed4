import { formatShare, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel, PlainRow } from "./PlainModel";

type Body = PublishedResult<"timeToEvent">["body"];

/** How long people wait for a higher level: the share who reached it by each time, and the median. */
export function timeToEventModel(
  { title, body }: PublishedResult<"timeToEvent">,
  language: Language,
): PlainModel {
  const median = medianRow(body, language);
  const rows = [
    median,
    ...body.intervals.map((interval) => reachedRow(interval, language)),
    countRow("followed", "Followed", body.followed, language, body.unit),
    countRow("notFollowed", "Not followed", body.notFollowed, language, body.unit),
    countRow("people", "All", body.people, language, body.unit),
  ];
  const headline = median.isWords ? title : `${title}: half within ${median.value}`;
  return modelOfRows(title, headline, [{ id: "time", rows }]);
}

function reachedRow(interval: Body["intervals"][number], language: Language): PlainRow {
  const { byMonth, reached } = interval;
  const row = { id: `${byMonth}`, label: `Reached it by month ${byMonth}` };
  switch (reached.is) {
    case "estimated":
      return { ...row, value: formatShare(reached.share, 100, { locale: language.locale }) };
    case "tooFew":
      return { ...row, value: "too few people to say", isWords: true };
    case "hidden":
      return { ...row, value: language.words.hidden, isWords: true };
  }
}

function medianRow({ median }: Body, language: Language): PlainRow {
  const row = { id: "median", label: "Half had reached it" };
  switch (median.is) {
    case "within": {
      const value = `${median.afterMonth} to ${median.byMonth} months`;
      return { ...row, value, detail: "median" };
    }
    case "hidden":
      return { ...row, value: language.words.hidden, isWords: true };
    default:
      return { ...row, value: medianWords[median.is], isWords: true };
  }
}

const medianWords = { notReached: "not yet half", tooFew: "too few people to say" };
