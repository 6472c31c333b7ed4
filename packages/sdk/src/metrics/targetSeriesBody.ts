import type { CodedFault } from "../errors/refuseFaults";
import type { TargetSeriesBody, TargetSeriesYear } from "../results/targetSeriesResult";
import { attainment } from "./attainment";
import { countTowards } from "./countTowards";
import { duplicateFaults } from "./duplicateFaults";
import { refuseCounts } from "./refuseCounts";
import { sumFaults } from "./sumFaults";
import type { TargetSeriesCounts, TargetSeriesYearCounts } from "./TargetSeriesCounts";

/**
 * A series of targets from its counts: how each year met its own. The one place where attainments are
 * made, so that hiding a count and calling it again hides whatever the count told.
 *
 * While a target is not yet due, those who reached the stage are "at least" so many: it is met or not
 * known, never missed too early.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, RECORD_INVALID without a year, ID_DUPLICATED, PARTS_EXCEED_WHOLE where years
 *   are more than the total or a year more than its base; every fault is listed
 */
export function targetSeriesBody(counts: TargetSeriesCounts): TargetSeriesBody {
  refuseCounts("target series counts", counts, seriesFaults);
  const { unit, countedStage, years, total } = counts;
  return { unit, countedStage, years: years.map(yearOf), total };
}

function yearOf({ id, label, status, count, target }: TargetSeriesYearCounts): TargetSeriesYear {
  if (target.is === "none") return { id, label, status, count, target };
  const attained = attainment(target.aim, countTowards({ status, count }), target.base);
  return { id, label, status, count, target: { is: "set", attainment: attained } };
}

function seriesFaults({ years, total }: TargetSeriesCounts): CodedFault[] {
  if (years.length === 0) {
    return [{ code: "RECORD_INVALID", path: "years", expected: "at least 1 year", received: "0" }];
  }
  return [
    ...duplicateFaults(
      years.map((year) => year.id),
      (index) => `years[${index}].id`,
    ),
    ...years.flatMap(({ count, target }, index) =>
      target.is === "set" && target.base
        ? sumFaults(`years[${index}].count`, [count], target.base, "base", "someParts")
        : [],
    ),
    ...sumFaults(
      "years",
      years.map((year) => year.count),
      total,
      "total",
    ),
  ];
}
