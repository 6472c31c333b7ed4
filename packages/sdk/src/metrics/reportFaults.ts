import type { CodedFault } from "../errors/refuseFaults";
import { areaLevels, type ReportedArea } from "../results/reportedArea";
import { duplicateFaults } from "./duplicateFaults";
import { type CountedPeriod, periodId } from "./reportedPeriod";
import { unknownId } from "./unknownId";

interface Report {
  areas: readonly ReportedArea[];
  periods: readonly CountedPeriod[];
}

/** Everything wrong with the areas and periods of a report, or with which rows it has of them. */
export function reportFaults(
  report: Report & { rows: readonly { area: string; period: string }[] },
): CodedFault[] {
  return [...frameFaults(report), ...gridFaults(report)];
}

/** Everything wrong with the areas and periods: ids, levels, what is part of what, years beside terms. */
export function frameFaults({ areas, periods }: Report): CodedFault[] {
  const terms = periods.filter(({ term }) => term !== undefined).length;
  return [
    ...emptyFaults("areas", areas.length),
    ...emptyFaults("periods", periods.length),
    ...duplicateFaults(
      areas.map(({ id }) => id),
      (index) => `areas[${index}].id`,
    ),
    ...duplicateFaults(periods.map(periodId), (index) => `periods[${index}]`),
    ...(terms > 0 && terms < periods.length
      ? [
          invalid(
            "periods",
            "years alone or terms alone, as terms tell what is hidden in their year",
            `${terms} terms, ${periods.length - terms} years`,
          ),
        ]
      : []),
    ...hierarchyFaults(areas),
  ];
}

/** Everything wrong with the areas of a result that has no periods: ids, levels, what is part of what. */
export function areasFaults(areas: readonly ReportedArea[]): CodedFault[] {
  return [
    ...emptyFaults("areas", areas.length),
    ...duplicateFaults(
      areas.map(({ id }) => id),
      (index) => `areas[${index}].id`,
    ),
    ...hierarchyFaults(areas),
  ];
}

function hierarchyFaults(areas: readonly ReportedArea[]): CodedFault[] {
  return areas.flatMap((area, index) => areaFaults(area, areas, `areas[${index}]`));
}

function areaFaults(
  { id, level, partOf, parts }: ReportedArea,
  areas: readonly ReportedArea[],
  path: string,
): CodedFault[] {
  const faults: CodedFault[] = [];
  const hasParts = areas.some((area) => area.partOf === id);
  if (hasParts && parts === undefined) {
    faults.push(
      invalid(`${path}.parts`, '"all" or "some", as other areas are part of it', "nothing"),
    );
  }
  if (!hasParts && parts !== undefined) {
    faults.push(invalid(`${path}.parts`, "nothing, as no area is part of it", `"${parts}"`));
  }
  if (partOf === undefined) return faults;
  const whole = areas.find((area) => area.id === partOf);
  if (!whole) faults.push(unknownId(`${path}.partOf`, "the id of one of the areas", partOf));
  else if (rank(whole.level) <= rank(level)) {
    faults.push(
      invalid(`${path}.partOf`, `an area above the level "${level}"`, `"${whole.level}"`),
    );
  }
  return faults;
}

function gridFaults({
  areas,
  periods,
  rows,
}: Report & { rows: readonly { area: string; period: string }[] }): CodedFault[] {
  const areaIds = new Set(areas.map(({ id }) => id));
  const periodIds = new Set(periods.map(periodId));
  const rowIds = rows.map(({ area, period }) => `${area}, ${period}`);
  const present = new Set(rowIds);
  return [
    ...rows.flatMap(({ area, period }, index) => [
      ...(areaIds.has(area)
        ? []
        : [unknownId(`rows[${index}].area`, "the id of one of the areas", area)]),
      ...(periodIds.has(period)
        ? []
        : [unknownId(`rows[${index}].period`, "the id of one of the periods", period)]),
    ]),
    ...duplicateFaults(rowIds, (index) => `rows[${index}]`),
    ...[...areaIds].flatMap((area) =>
      [...periodIds].flatMap((period) =>
        present.has(`${area}, ${period}`)
          ? []
          : [invalid("rows", `a row of ${area}, ${period}, with absent counts if need be`, "none")],
      ),
    ),
  ];
}

function emptyFaults(path: string, length: number): CodedFault[] {
  return length > 0 ? [] : [invalid(path, "at least 1", "0")];
}

function invalid(path: string, expected: string, received: string): CodedFault {
  return { code: "RECORD_INVALID", path, expected, received };
}

function rank(level: ReportedArea["level"]): number {
  return areaLevels.indexOf(level);
}
