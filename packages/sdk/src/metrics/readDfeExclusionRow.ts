import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import type { ReportedArea } from "../results/reportedArea";
import type { ExclusionCountsRow } from "./ExclusionCounts";
import { plainHeadcount } from "./plainHeadcount";
import { readDfeCount } from "./readDfeCount";
import { readDfeArea, readDfePeriod } from "./readDfePlace";
import { type CountedPeriod, periodId } from "./reportedPeriod";

/** One row of the Department for Education's exclusions, read. */
export interface DfeExclusionRow {
  area: ReportedArea;
  period: CountedPeriod;
  /** `Total`, `State-funded secondary` …, as the file has it. */
  phase: string;
  row: ExclusionCountsRow;
}

/**
 * Reads one row of the files of "Suspensions and permanent exclusions in England": its counts, not its
 * rates, which `exclusionsResult` makes again.
 *
 * Values are text, and a symbol in the place of a number is a value with its reason: `z` not applicable,
 * `x` and `:` not available, `c` hidden, `u` (unreliable) not available, `low`, `k` and `~` more than 0.
 * In releases before 30 July 2020, `x` meant suppressed: hidden.
 *
 * @param values - by column, as a CSV parser gives them; columns of older files (`fixed_excl`,
 *   `one_plus_fixed`, `urn`, `school_type`) are known
 * @param options - `releasedOn`, ISO date: when the release came out, not when the year ended
 * @returns one area and period of counts for `exclusionsResult`; the row of a phase is an area of its own
 * @throws {MetricInputError} RECORD_INVALID for columns that are missing, blank or hold another text;
 *   every fault is listed
 * @see Open data standards, Department for Education, for the symbols.
 * @example
 * readDfeExclusionRow(
 *   {
 *     time_period: "202324", time_identifier: "Academic year",
 *     geographic_level: "National", country_code: "E92000001", country_name: "England",
 *     education_phase: "Total", headcount: "8445343",
 *     perm_excl: "10885", suspension: "954952", one_plus_susp: "z",
 *   },
 *   { releasedOn: "2025-07-10" },
 * ).row; //=> { headcount: 8445343, permanentExclusions: exactly(10885), pupilsSuspended: absent("notApplicable"), … }
 */
export function readDfeExclusionRow(
  values: Readonly<Record<string, string | undefined>>,
  { releasedOn }: { releasedOn: string },
): DfeExclusionRow {
  const faults: CodedFault[] = [];
  const read = (...columns: string[]) => readDfeCount(values, columns, releasedOn, faults);
  const period = readDfePeriod(values, faults);
  const place = readDfeArea(values, faults);
  const phase = values.education_phase ?? values.school_type ?? "Total";
  const headcount = read("headcount");
  const suspensions = read("suspension", "fixed_excl");
  const permanentExclusions = read("perm_excl");
  const pupilsSuspended = read("one_plus_susp", "one_plus_fixed");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(releasedOn)) {
    const expected = "a date like 2022-07-31";
    faults.push({
      code: "RECORD_INVALID",
      path: "releasedOn",
      expected,
      received: `"${releasedOn}"`,
    });
  }
  refuseFaults("row of exclusions", faults);

  const area = /^total$/i.test(phase)
    ? place
    : { ...place, id: `${place.id} ${phase}`, label: `${place.label}, ${phase}` };
  return {
    area,
    period,
    phase,
    row: {
      area: area.id,
      period: periodId(period),
      status: "final",
      denominator: "januaryCensusHeadcount",
      headcount: plainHeadcount(headcount),
      suspensions,
      permanentExclusions,
      pupilsSuspended,
    },
  };
}
