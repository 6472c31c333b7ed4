import {
  formatAbsence,
  formatRate,
  hiddenText,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel, PlainRow } from "./PlainModel";

type Body = PublishedResult<"dose">["body"];

/** How much training there was for each participant, and how many received all of it. */
export function doseModel({ title, body }: PublishedResult<"dose">, locale: string): PlainModel {
  const { received, fullRate, participants, notRecorded, unit } = body;
  const rows: PlainRow[] = [
    amountRow("planned", "Planned for each", body.planned, body, locale),
    amountRow("due", "Held so far", body.due, body, locale),
    medianRow(body, locale),
    countRow("full", "Received all that was held", received.full, locale, unit),
    countRow("part", "Received some of it", received.part, locale, unit),
    countRow("none", "Received none of it", received.none, locale, unit),
    countRow("notRecorded", "Not recorded", notRecorded, locale, unit),
    countRow("participants", "All participants", participants, locale, unit),
  ];
  const headline =
    fullRate.is === "counted"
      ? `${title}: ${formatRate(fullRate, locale)} received all that was held`
      : title;
  return modelOfRows(title, headline, [{ id: "dose", rows }]);
}

function amountRow(
  id: string,
  label: string,
  amount: Body["planned"],
  { measure }: Body,
  locale: string,
): PlainRow {
  if (amount.is === "amount") {
    return { id, label, value: `${new Intl.NumberFormat(locale).format(amount.value)} ${measure}` };
  }
  const value = amount.is === "hidden" ? hiddenText : formatAbsence(amount.why);
  return { id, label, value, isWords: true };
}

function medianRow({ median, measure }: Body, locale: string): PlainRow {
  const row = { id: "median", label: "Received by a typical participant" };
  switch (median.is) {
    case "median": {
      const value = `${new Intl.NumberFormat(locale).format(median.value)} ${measure}`;
      return { ...row, value, detail: "median" };
    }
    case "tooFewPeople":
      return { ...row, value: `shown from ${median.minimum} people on`, isWords: true };
    case "hidden":
      return { ...row, value: hiddenText, isWords: true };
    case "absent":
      return { ...row, value: formatAbsence(median.why), isWords: true };
  }
}
