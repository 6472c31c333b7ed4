import { formatAbsence, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel, PlainRow } from "./PlainModel";
import { rateRow } from "./rateRow";

type Body = PublishedResult<"gain">["body"];

/** How many pupils' reading ages rose as fast as a stated pace, and by how much in the middle, by area. */
export function gainModel(
  { title, body }: PublishedResult<"gain">,
  language: Language,
): PlainModel {
  const { gainMonths, inMonths } = body.threshold;
  const atThreshold = `Gained ${gainMonths} months or more in ${inMonths}, or as fast`;
  const labelOf = (area: string) => body.areas.find(({ id }) => id === area)?.label ?? area;
  const groups = body.rows.map((row) => ({
    id: row.area,
    heading: labelOf(row.area),
    rows: [
      rateRow("threshold", atThreshold, row.thresholdOrAboveRate, language),
      rateRow("pace", "Kept the usual pace or more", row.paceOrAboveRate, language),
      medianRow(row.ratioGain, language),
      countRow("paired", "Tested twice", row.paired, language, "pupils"),
      countRow("pupils", "Tested at all", row.pupils, language, "pupils"),
    ],
  }));
  const last = body.rows.at(-1);
  const headline =
    last?.thresholdOrAboveRate.is === "counted"
      ? `${title}: ${formatRate(last.thresholdOrAboveRate, language)} gained ${gainMonths} months or more in ${inMonths}, or as fast, at ${labelOf(last.area)}`
      : title;
  return modelOfRows(title, headline, groups);
}

function medianRow(ratioGain: Body["rows"][number]["ratioGain"], language: Language): PlainRow {
  const row = { id: "median", label: "Months of reading age gained in a month" };
  switch (ratioGain.is) {
    case "quartiles": {
      const value = new Intl.NumberFormat(language.locale).format(ratioGain.median);
      return { ...row, value, detail: "median" };
    }
    case "tooFewPeople":
      return { ...row, value: `shown from ${ratioGain.minimum} pupils on`, isWords: true };
    case "hidden":
      return { ...row, value: language.words.hidden, isWords: true };
    case "absent":
      return { ...row, value: formatAbsence(ratioGain.why, language), isWords: true };
  }
}
