import { formatAbsence, formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { modelOfRows } from "./modelOfRows";
import type { PlainGroup, PlainModel, PlainRow } from "./PlainModel";

type Body = PublishedResult<"exclusions">["body"];
type Measured = Extract<Body, { is: "national" }>["rows"][number]["suspensions"];

const nationalMeasures = [
  ["suspensions", "Suspensions"],
  ["permanentExclusions", "Permanent exclusions"],
  ["pupilsSuspended", "Pupils suspended once or more"],
] as const;
const localMeasures = [
  ["managedMoves", "Managed moves"],
  ["internalExclusions", "Internal exclusions"],
  ["reducedTimetables", "Reduced timetables"],
] as const;

const denominators: Record<Body["denominator"], string> = {
  januaryCensusHeadcount: "pupils on roll at the January census",
  averageRoll: "pupils on the average roll",
  rollOnDate: "pupils on roll on one date",
  everOnRoll: "pupils ever on roll",
};

/** Rates per 100 pupils with their counts, by area and period. */
export function exclusionsModel(
  { title, body }: PublishedResult<"exclusions">,
  language: Language,
): PlainModel {
  const groups = groupsOf(body, language);
  return {
    ...modelOfRows(title, headlineOf(title, groups), groups),
    ...(groups.length === 0 && { empty: "There is no area and period to show." }),
  };
}

function groupsOf(body: Body, language: Language): PlainGroup[] {
  const labelOf = (area: string) => body.areas.find(({ id }) => id === area)?.label ?? area;
  const per = denominators[body.denominator];
  const group = (row: Body["rows"][number], rows: PlainRow[]): PlainGroup => ({
    id: `${row.area} ${row.period}`,
    heading: `${labelOf(row.area)}, ${row.period}${row.status === "provisional" ? ", provisional" : ""}`,
    rows,
  });
  if (body.is === "local") {
    return body.rows.map((row) =>
      group(
        row,
        localMeasures.map(([id, label]) => perHundredRow(id, label, row[id], per, language)),
      ),
    );
  }
  return body.rows.map((row) =>
    group(
      row,
      nationalMeasures.map(([id, label]) => perHundredRow(id, label, row[id], per, language)),
    ),
  );
}

function perHundredRow(
  id: string,
  label: string,
  { count, rate }: Measured,
  per: string,
  language: Language,
): PlainRow {
  const counted = formatCount(count, language);
  if (rate.is === "perHundred") {
    const value = `${twoDecimals(rate.per100, language)} per 100`;
    const { interval } = rate;
    const range = interval
      ? `; 95% interval ${twoDecimals(interval.lower, language)} to ${twoDecimals(interval.upper, language)}`
      : "";
    return { id, label, value, detail: `${counted}, per 100 ${per}${range}` };
  }
  const value = rate.is === "hidden" ? language.words.hidden : formatAbsence(rate.why, language);
  const isCounted = count.is === "exact" || count.is === "bounded";
  return { id, label, value, isWords: true, ...(isCounted && { detail: counted }) };
}

function headlineOf(title: string, [first]: readonly PlainGroup[]): string {
  const row = first?.rows.find(({ isWords }) => !isWords);
  return first && row ? `${title}: ${row.value} in ${first.heading}` : title;
}

function twoDecimals(value: number, language: Language): string {
  return new Intl.NumberFormat(language.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}
