import { addCounts } from "../results/addCounts";
import type { Count } from "../results/count";
import type { ExclusionsResult } from "../results/exclusionsResult";
import type { MetricResult } from "../results/metricResult";
import type { SchoolTerm } from "../schemas/schoolTerm";
import type { CountTable } from "./countTable";
import { type NamedCount, TableLayout } from "./TableLayout";
import type { TableLink } from "./TableLink";

/** A count of an area: of its year, and of those terms that stand in another result. */
interface YearAndTerms {
  area: string;
  measure: string;
  year: PlacedCount;
  terms: { term: SchoolTerm; placed: PlacedCount }[];
}

interface PlacedCount {
  /** The result, and the place of the count in it. */
  cell: string;
  count: Count;
}

const allTerms = 3;

/**
 * Exclusions of a year beside those of its terms, in two results of the same areas. Events of the terms
 * add up to those of the year. Pupils suspended do not, for one who was suspended in two terms stands in
 * both and once in the year: but nobody can be in a term and not in the year, and who is in the year is in
 * one term at least; so those of the year who are not in a term follow, and how often terms share a pupil.
 */
export function yearsAndTerms(results: readonly MetricResult[]): {
  tables: Record<string, CountTable>;
  links: TableLink[];
} {
  const tables: Record<string, CountTable> = {};
  const links: TableLink[] = [];
  for (const { area, measure, year, terms } of countsOfYears(results)) {
    const name = `${year.cell} of ${area} and its terms`;
    const layout = new TableLayout();
    const whole: NamedCount = { id: "year", count: year.count, shown: false };
    const parts = terms.map(
      ({ term, placed }): NamedCount => ({ id: term, count: placed.count, shown: false }),
    );
    if (measure === "pupilsSuspended") layOutUnion(layout, whole, parts);
    else layout.sum(whole, parts, parts.length === allTerms ? "allParts" : "someParts");
    tables[name] = layout.table();
    links.push({ same: [year.cell, `${name}.year`] });
    for (const { term, placed } of terms) links.push({ same: [placed.cell, `${name}.${term}`] });
  }
  return { tables, links };
}

/** Whether there is a year of one of the result's terms, or a term of one of its years. */
export function hasYearOrTerms(result: ExclusionsResult, others: readonly MetricResult[]): boolean {
  return countsOfYears([result, ...others.filter(({ id }) => id !== result.id)]).some(
    ({ year, terms }) =>
      [year, ...terms.map(({ placed }) => placed)].some(({ cell }) =>
        cell.startsWith(`${result.id}.rows`),
      ),
  );
}

function layOutUnion(layout: TableLayout, whole: NamedCount, parts: readonly NamedCount[]): void {
  for (const part of parts) layout.sum(whole, [part], "someParts");
  if (parts.length < allTerms) return;
  const count = addCounts(parts.map((part) => part.count));
  const termByTerm: NamedCount = { id: "term by term", count, shown: false };
  layout.sum(termByTerm, parts, "allParts");
  layout.sum(termByTerm, [whole], "someParts");
}

function countsOfYears(results: readonly MetricResult[]): YearAndTerms[] {
  const exclusions = results.filter((result) => result.kind === "exclusions");
  const years = exclusions.flatMap((result) => placedCounts(result).filter(({ term }) => !term));
  const inTerms = exclusions.flatMap((result) =>
    placedCounts(result).flatMap(({ term, ...each }) => (term ? [{ ...each, term }] : [])),
  );
  return years.flatMap(({ key, area, measure, cell, count }) => {
    const terms = inTerms
      .filter((each) => each.key === key && each.count.is === "exact")
      .map(({ term, ...placed }) => ({ term, placed: { cell: placed.cell, count: placed.count } }));
    if (count.is !== "exact" || !canBeTerms(measure, count.value, terms)) return [];
    return [{ area, measure, year: { cell, count }, terms }];
  });
}

/** Whether the counts can be of one year and of its terms; if not, they are of something else. */
function canBeTerms(measure: string, year: number, terms: YearAndTerms["terms"]): boolean {
  const counts = terms.map(({ placed: { count } }) => (count.is === "exact" ? count.value : 0));
  const sum = counts.reduce((total, value) => total + value, 0);
  const isWhole = new Set(terms.map(({ term }) => term)).size === allTerms;
  if (terms.length === 0 || terms.length > allTerms) return false;
  if (measure !== "pupilsSuspended") return isWhole ? sum === year : sum <= year;
  return Math.max(...counts) <= year && (!isWhole || sum >= year);
}

function placedCounts({ id, body, basis, scope }: ExclusionsResult) {
  const periods = new Map(body.periods.map((period) => [period.id, period]));
  return body.rows.flatMap((row, index) => {
    const period = periods.get(row.period);
    if (!period) return [];
    return Object.entries(row).flatMap(([measure, value]) => {
      if (typeof value !== "object" || !("count" in value)) return [];
      const key = JSON.stringify([basis.kind, scope.programme, row.area, period.year, measure]);
      const cell = `${id}.rows[${index}].${measure}`;
      const { count }: { count: Count } = value;
      return [{ key, area: row.area, measure, term: period.term, cell, count }];
    });
  });
}
