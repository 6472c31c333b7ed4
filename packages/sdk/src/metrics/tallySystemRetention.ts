import type { Role } from "../schemas/role";
import type { RetentionCounts } from "./RetentionCounts";
import type { SystemRetentionOptions } from "./RetentionOptions";
import type { CareerRecords } from "./readCareers";
import { tallyGraduateRetention } from "./tallyGraduateRetention";

/**
 * Counts, by the cohort that they graduated with, which graduates work in state-funded education in
 * England some months after their cohort's graduation, in any role.
 *
 * `retained`: one of their posts on that day is state-funded; `left`: they are out of school posts, or
 * every post is known to be elsewhere; `lostToFollowUp`: no role is known to cover the day, or nobody has
 * said whether a post is state-funded. Before the day all are not yet due.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * const stateFunded = roles.map((role) => (role.is === "post" ? { ...role, stateFunded: true } : role));
 * tallySystemRetention(
 *   { participants, events, roles: stateFunded },
 *   { unit: "graduates", cohorts, graduatedStage: "graduated", monthsAfterGraduation: 1, asOf: "2022-09-01" },
 * ).cohorts[0]?.retained; //=> exactly(2)
 */
export function tallySystemRetention(
  records: CareerRecords,
  options: SystemRetentionOptions & { asOf: string },
): RetentionCounts {
  const measure = { is: "inSystem", months: options.monthsAfterGraduation } as const;
  return tallyGraduateRetention(records, options, measure, isInSystem, []);
}

function isInSystem(role: Role): boolean | "unknown" {
  return role.is === "post" && (role.stateFunded ?? "unknown");
}
