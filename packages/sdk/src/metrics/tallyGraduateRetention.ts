import type { CodedFault } from "../errors/refuseFaults";
import type { RetentionMeasure } from "../results/retentionResult";
import type { Role } from "../schemas/role";
import { monthFaults } from "./monthFaults";
import { monthsAfter } from "./monthsAfter";
import type { RetentionCounts } from "./RetentionCounts";
import type { SystemRetentionOptions } from "./RetentionOptions";
import { type CareerRecords, readCareers } from "./readCareers";
import { type RetentionStanding, retentionLines } from "./retentionLines";
import { standingOn } from "./standingOn";

const standingOf = { held: "retained", left: "left", lost: "lostToFollowUp" } as const;

/**
 * Counts, by the cohort that they graduated with, which graduates hold a role of a kind some months
 * after their cohort's graduation.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 */
export function tallyGraduateRetention(
  records: CareerRecords,
  options: SystemRetentionOptions & { asOf: string },
  measure: RetentionMeasure,
  qualifies: (role: Role) => boolean | "unknown",
  otherFaults: readonly CodedFault[],
): RetentionCounts {
  const { unit, cohorts, graduatedStage, monthsAfterGraduation, together, asOf } = options;
  const graduates = readCareers(
    records,
    { cohorts, stage: graduatedStage, by: "currentCohort", asOf },
    "retention of graduates",
    [...monthFaults("monthsAfterGraduation", monthsAfterGraduation, 1), ...otherFaults],
  );
  const lines = cohorts.map((cohort) => {
    const dueOn = monthsAfter(cohort.graduatesOn, monthsAfterGraduation);
    const isDue = dueOn <= asOf;
    const standings = (graduates.get(cohort.id) ?? []).map(
      (roles): RetentionStanding =>
        isDue ? standingOf[standingOn(roles, dueOn, qualifies)] : "notYetDue",
    );
    return { cohort, dueOn, isDue, standings };
  });
  return { unit, measure, cohorts: retentionLines(lines, { together, canDefer: false }) };
}
