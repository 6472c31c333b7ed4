import type { ExclusionCounts, LocalMeasureCounts } from "../metrics/ExclusionCounts";
import { localMeasuresBody } from "../metrics/localMeasuresBody";
import { nationalExclusionsBody } from "../metrics/nationalExclusionsBody";
import { plainHeadcount } from "../metrics/plainHeadcount";
import { schoolMeansBody } from "../metrics/schoolMeansBody";
import { hidden } from "../results/count";
import type {
  ExclusionsRow,
  LocalMeasures,
  MeanOfSchoolRates,
  NationalExclusions,
} from "../results/exclusionsResult";
import type { Keep, KindProtection } from "./KindProtection";
import { layOutAreas } from "./layOutAreas";
import { layOutRestOfBase } from "./layOutRestOfBase";
import type { TableLayout } from "./TableLayout";
import { hasYearOrTerms } from "./yearsAndTerms";

/** Below this many pupils, how many were suspended is hidden whatever the number: see below. */
const fewPupils = 10;

/**
 * Disclosure control of suspensions and exclusions. In each period a trust is the sum of its schools, in
 * each measure.
 *
 * Headcounts are public, school by school, and not hidden; what they imply is laid out: pupils not
 * suspended are the headcount less those suspended. Under 10 pupils no hiding could leave room for more
 * values than there are pupils, so pupils suspended are hidden there even where they are 0.
 *
 * Suspensions are hidden exactly where pupils suspended are. That protects both: put any other numbers of
 * pupils, that agree with what is shown, in the place of the hidden ones, leave to each school as many
 * repeated suspensions as it had, and the suspensions agree with what is shown too. So they tell nothing
 * of the pupils, and where few were suspended, there is as much room for the suspensions. Only
 * where pupils suspended are not known are suspensions laid out by themselves, and where there are a year
 * and its terms: there the suspensions of a term follow from those of the others, and pupils are at most
 * as many.
 *
 * Years and terms never stand in one body, as the terms of a year add up to it; of two results
 * `yearsAndTerms` joins them.
 */
export const exclusionsProtection: KindProtection<"exclusions"> = {
  layOut(result, layout, beside) {
    const { body } = result;
    if (body.is === "local") layOutLocal(body, layout);
    else layOutNational(body, layout, hasYearOrTerms(result, beside));
  },
  rebuild({ body }, keep) {
    if (body.is === "local") return localMeasuresBody(keptLocal(body, keep));
    const counts = keptNational(body, keep);
    return body.is === "national" ? nationalExclusionsBody(counts) : schoolMeansBody(counts);
  },
};

function layOutNational(
  body: NationalExclusions | MeanOfSchoolRates,
  layout: TableLayout,
  isBesideOtherPeriods: boolean,
): void {
  const { areas, periods, rows } = body;
  for (const period of periods) {
    const inPeriod = new Map(
      rows.flatMap((row, index) =>
        row.period === period.id ? [[row.area, { row, path: `rows[${index}]` }] as const] : [],
      ),
    );
    const layOutMeasure = (name: "pupilsSuspended" | "suspensions" | "permanentExclusions") => {
      return layOutAreas(layout, areas, (area) => {
        const found = inPeriod.get(area);
        return found && { id: `${found.path}.${name}`, count: found.row[name].count };
      });
    };
    for (const rest of layOutMeasure("pupilsSuspended")) {
      layOutRestOfBase(layout, rest, (area) => inPeriod.get(area)?.row.headcount, fewPupils);
    }
    layOutMeasure("permanentExclusions");
    const isKnown = ({ suspensions, pupilsSuspended }: ExclusionsRow) =>
      suspensions.count.is !== "exact" || pupilsSuspended.count.is === "exact";
    const areAllKnown = [...inPeriod.values()].every(({ row }) => isKnown(row));
    if (isBesideOtherPeriods || !areAllKnown) layOutMeasure("suspensions");
    if (isBesideOtherPeriods) {
      for (const { row, path } of inPeriod.values()) layOutRepeated(row, path, layout);
    }
    for (const { row, path } of inPeriod.values()) layOutHeadcount(row, path, layout);
  }
}

/** Suspensions are as many as pupils suspended, and those that were not a pupil's first. */
function layOutRepeated(row: ExclusionsRow, path: string, layout: TableLayout): void {
  const { suspensions, pupilsSuspended } = row;
  if (pupilsSuspended.count.is !== "exact") return;
  layout.sum(
    { id: `${path}.suspensions`, count: suspensions.count },
    [{ id: `${path}.pupilsSuspended`, count: pupilsSuspended.count }],
    "someParts",
  );
}

/** Pupils who came and left within the year are not in the headcount: those suspended can exceed it. */
function layOutHeadcount(
  { headcount, pupilsSuspended: { count } }: ExclusionsRow,
  path: string,
  layout: TableLayout,
): void {
  if (headcount.is !== "exact" || count.is !== "exact") return;
  const suspended = { id: `${path}.pupilsSuspended`, count };
  if (headcount.value > 0 && headcount.value < fewPupils) layout.withhold([suspended.id]);
  else if (count.value <= headcount.value) {
    const whole = { id: `${path}.headcount`, count: headcount, key: true };
    layout.sum({ ...whole, data: "organisations" }, [suspended], "someParts");
  }
}

function layOutLocal({ areas, periods, rows }: LocalMeasures, layout: TableLayout): void {
  for (const period of periods) {
    for (const name of ["managedMoves", "internalExclusions", "reducedTimetables"] as const) {
      layOutAreas(layout, areas, (area) => {
        const index = rows.findIndex((row) => row.area === area && row.period === period.id);
        const row = rows[index];
        return row && { id: `rows[${index}].${name}`, count: row[name].count };
      });
    }
  }
}

function keptNational(
  { denominator, areas, periods, rows }: NationalExclusions | MeanOfSchoolRates,
  keep: Keep,
): ExclusionCounts {
  return {
    is: "national",
    areas,
    periods: periods.map(({ year, term }) => ({ year, term })),
    rows: rows.map((row, index) => {
      const path = `rows[${index}]`;
      const pupilsSuspended = keep(`${path}.pupilsSuspended`, row.pupilsSuspended.count);
      const followsPupils =
        pupilsSuspended.is === "hidden" && row.pupilsSuspended.count.is === "exact";
      return {
        area: row.area,
        period: row.period,
        status: row.status,
        denominator,
        headcount: plainHeadcount(keep(`${path}.headcount`, row.headcount)),
        suspensions: followsPupils ? hidden : keep(`${path}.suspensions`, row.suspensions.count),
        permanentExclusions: keep(`${path}.permanentExclusions`, row.permanentExclusions.count),
        pupilsSuspended,
      };
    }),
  };
}

function keptLocal(
  { denominator, areas, periods, rows }: LocalMeasures,
  keep: Keep,
): LocalMeasureCounts {
  return {
    is: "local",
    areas,
    periods: periods.map(({ year, term }) => ({ year, term })),
    rows: rows.map((row, index) => {
      const path = `rows[${index}]`;
      return {
        area: row.area,
        period: row.period,
        status: row.status,
        denominator,
        headcount: plainHeadcount(row.headcount),
        managedMoves: keep(`${path}.managedMoves`, row.managedMoves.count),
        internalExclusions: keep(`${path}.internalExclusions`, row.internalExclusions.count),
        reducedTimetables: keep(`${path}.reducedTimetables`, row.reducedTimetables.count),
      };
    }),
  };
}
