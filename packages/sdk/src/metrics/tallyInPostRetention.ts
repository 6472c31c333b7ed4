import * as z from "zod/mini";
import type { CodedFault } from "../errors/refuseFaults";
import { type RetentionMeasure, retentionMeasureSchema } from "../results/retentionResult";
import type { Role } from "../schemas/role";
import { compareSeniority } from "../schemas/seniorityLevel";
import type { RetentionCounts } from "./RetentionCounts";
import type { InPostOptions } from "./RetentionOptions";
import type { CareerRecords } from "./readCareers";
import { recordFaults } from "./recordFaults";
import { tallyGraduateRetention } from "./tallyGraduateRetention";

/**
 * Counts, by the cohort that they graduated with, which graduates are in a qualifying post some months
 * after their cohort's graduation.
 *
 * `retained`: one of their posts on that day is in one of the settings and at the lowest level or above;
 * `left`: all that they did on that day is known, and none of it qualifies; `lostToFollowUp`: no role is
 * known to cover the day. Before the day all are not yet due.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * tallyInPostRetention(
 *   { participants, events, roles },
 *   { unit: "graduates", cohorts, graduatedStage: "graduated", monthsAfterGraduation: 1,
 *     settings: ["mainstream"], lowestLevel: "assistantHead", asOf: "2022-09-01" },
 * ).cohorts[0]; //=> { dueOn: "2022-08-31", people: exactly(2), retained: exactly(2), … }
 */
export function tallyInPostRetention(
  records: CareerRecords,
  options: InPostOptions & { asOf: string },
): RetentionCounts {
  const { monthsAfterGraduation, settings, lowestLevel } = options;
  const measure: RetentionMeasure = {
    is: "inPost",
    months: monthsAfterGraduation,
    settings,
    ...(lowestLevel && { lowestLevel }),
  };
  const qualifies = (role: Role) =>
    role.is === "post" &&
    settings.includes(role.setting) &&
    (lowestLevel === undefined || compareSeniority(role.level, lowestLevel) >= 0);
  return tallyGraduateRetention(records, options, measure, qualifies, postFaults(measure));
}

/** Of the settings and the level; months have words of their own. */
function postFaults(measure: RetentionMeasure): CodedFault[] {
  const parsed = z.safeParse(retentionMeasureSchema, measure);
  if (parsed.success) return [];
  return recordFaults(parsed.error.issues, measure, "").filter(({ path }) => path !== "months");
}
