import { formatAbsence, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel, PlainRow } from "./PlainModel";

type Body = PublishedResult<"dose">["body"];

/** How much training there was for each participant, and how many received all of it. */
export function doseModel(
  { title, body }: PublishedResult<"dose">,
  language: Language,
): PlainModel {
  const { received, fullRate, participants, notRecorded, unit } = body;
  const rows: PlainRow[] = [
    amountRow("planned", "Planned for each", body.planned, body, language),
    amountRow("due", "Held so far", body.due, body, language),
    medianRow(body, language),
    countRow("full", "Received all that was held", received.full, language, unit),
    countRow("part", "Received some of it", received.part, language, unit),
    countRow("none", "Received none of it", received.none, language, unit),
    countRow("notRecorded", "Not recorded", notRecorded, language, unit),
    countRow("participants", "All participants", participants, language, unit),
  ];
  const headline =
    fullRate.is === "counted"
      ? `${title}: ${formatRate(fullRate, language)} received all that was held`
      : title;
  return modelOfRows(title, headline, [{ id: "dose", rows }]);
}

function amountRow(
  id: string,
  label: string,
  amount: Body["planned"],
  { measure }: Body,
  language: Language,
): PlainRow {
  if (amount.is === "amount") {
    return {
      id,
      label,
      value: `${new Intl.NumberFormat(language.locale).format(amount.value)} ${measure}`,
    };
  }
  const value =
    amount.is === "hidden" ? language.words.hidden : formatAbsence(amount.why, language);
  return { id, label, value, isWords: true };
}

function medianRow({ median, measure }: Body, language: Language): PlainRow {
  const row = { id: "median", label: "Received by a typical participant" };
  switch (median.is) {
    case "median": {
      const value = `${new Intl.NumberFormat(language.locale).format(median.value)} ${measure}`;
      return { ...row, value, detail: "median" };
    }
    case "tooFewPeople":
      return { ...row, value: `shown from ${median.minimum} people on`, isWords: true };
    case "hidden":
      return { ...row, value: language.words.hidden, isWords: true };
    case "absent":
      return { ...row, value: formatAbsence(median.why, language), isWords: true };
  }
}
