import { describeValue } from "../errors/describeValue";
import type { CodedFault } from "../errors/refuseFaults";
import type { AreaLevel, ReportedArea } from "../results/reportedArea";
import type { SchoolTerm } from "../schemas/schoolTerm";
import type { CountedPeriod } from "./reportedPeriod";

type Values = Readonly<Record<string, string | undefined>>;

const levels: Record<string, { level: AreaLevel; id: string[]; label: string[] }> = {
  national: { level: "england", id: ["country_code"], label: ["country_name"] },
  regional: { level: "region", id: ["region_code"], label: ["region_name"] },
  "local authority": { level: "localAuthority", id: ["new_la_code"], label: ["la_name"] },
  mat: { level: "trust", id: ["trust_id"], label: ["trust_name"] },
  school: { level: "school", id: ["school_urn", "urn"], label: ["school_name"] },
};

/** The area of a row in a file of the Department for Education; what is missing is added to `faults`. */
export function readDfeArea(values: Values, faults: CodedFault[]): ReportedArea {
  const level = (values.geographic_level ?? "").trim().toLowerCase();
  const known = Object.hasOwn(levels, level) ? levels[level] : undefined;
  if (!known) {
    const expected = "National, Regional, Local authority, MAT or School";
    faults.push(invalid("geographic_level", expected, values.geographic_level));
    return { id: "", label: "", level: "england" };
  }
  const id = textOf(values, known.id);
  if (id === undefined) faults.push(invalid(known.id[0] ?? "", "a code", undefined));
  // Older files name no school beside its URN.
  return { id: id ?? "", label: textOf(values, known.label) ?? id ?? "", level: known.level };
}

const terms: Record<string, SchoolTerm | undefined> = {
  "academic year": undefined,
  "autumn term": "autumn",
  "spring term": "spring",
  "summer term": "summer",
};

/** The period of a row in a file of the Department for Education; what is wrong is added to `faults`. */
export function readDfePeriod(values: Values, faults: CodedFault[]): CountedPeriod {
  const [, from = "", to = ""] = /^(\d{4})(\d{2})$/.exec((values.time_period ?? "").trim()) ?? [];
  if (from === "" || (Number(from) + 1) % 100 !== Number(to)) {
    const expected = "six digits of two years that follow each other, like 202324";
    faults.push(invalid("time_period", expected, values.time_period));
  }
  const identifier = (values.time_identifier ?? "").trim().toLowerCase();
  if (!Object.hasOwn(terms, identifier)) {
    const expected = "Academic year, Autumn term, Spring term or Summer term";
    faults.push(invalid("time_identifier", expected, values.time_identifier));
  }
  const term = Object.hasOwn(terms, identifier) ? terms[identifier] : undefined;
  return { year: `${from}/${to}`, ...(term && { term }) };
}

function textOf(values: Values, columns: readonly string[]): string | undefined {
  return columns.map((column) => values[column]?.trim()).find((text) => text);
}

function invalid(path: string, expected: string, received: unknown): CodedFault {
  return { code: "RECORD_INVALID", path, expected, received: describeValue(received) };
}
