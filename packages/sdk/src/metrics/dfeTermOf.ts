import { refuseFaults } from "../errors/refuseFaults";
import type { SchoolTerm } from "../schemas/schoolTerm";
import { dateFaults } from "./dateFaults";
import { easterSunday } from "./easterSunday";

/**
 * The term, and its academic year, to which the Department for Education counts a day: autumn from
 * 1 August to 31 December, spring to Easter Sunday, summer from Easter Monday to 31 July.
 *
 * @param day - ISO date
 * @throws {MetricInputError} RECORD_INVALID for a text that is no date
 * @see Pupil exclusion statistics methodology, Department for Education.
 * @example
 * dfeTermOf("2024-04-01"); //=> { year: "2023/24", term: "summer" }
 */
export function dfeTermOf(day: string): { year: string; term: SchoolTerm } {
  refuseFaults("term of a day", dateFaults(day, "day"));
  const calendarYear = Number(day.slice(0, 4));
  if (day.slice(5) >= "08-01") return { year: academicYearFrom(calendarYear), term: "autumn" };
  const term = day <= easterSunday(calendarYear) ? "spring" : "summer";
  return { year: academicYearFrom(calendarYear - 1), term };
}

function academicYearFrom(autumn: number): string {
  return `${String(autumn).padStart(4, "0")}/${String((autumn + 1) % 100).padStart(2, "0")}`;
}
