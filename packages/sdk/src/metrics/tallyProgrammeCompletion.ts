import type { RetentionCounts } from "./RetentionCounts";
import type { CompletionOptions, EnrolmentRecords } from "./RetentionOptions";
import { type Enrolment, readEnrolments } from "./readEnrolments";
import { type RetentionStanding, retentionLines } from "./retentionLines";

/**
 * Counts, by the cohort that people were recruited for, who of those who started has graduated, with
 * whichever cohort.
 *
 * Until the day on which their cohort graduates people are not yet due, whatever has become of them.
 * Then: `retained` graduated; `left` withdrew; `deferred` moved to a later cohort, which has not
 * graduated; `lostToFollowUp` did none of these. Who reaches a stage on a day after they left is back.
 *
 * @param asOf - ISO date; later events are left out
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * tallyProgrammeCompletion(
 *   { participants, events },
 *   { unit: "leaders", cohorts, startedStage: "recruited", graduatedStage: "graduated", asOf: "2022-09-01" },
 * ).cohorts[0]; //=> { people: exactly(3), retained: exactly(2), left: exactly(0), lostToFollowUp: exactly(1), … }
 */
export function tallyProgrammeCompletion(
  records: EnrolmentRecords,
  options: CompletionOptions & { asOf: string },
): RetentionCounts {
  const { unit, cohorts, together, asOf } = options;
  const enrolments = readEnrolments(records, options, () => asOf, "programme completion", []);
  const lines = cohorts.map((cohort) => ({
    cohort,
    dueOn: cohort.graduatesOn,
    isDue: cohort.graduatesOn <= asOf,
    standings: enrolments
      .filter(({ originalCohort }) => originalCohort.id === cohort.id)
      .map((enrolment) => standingOf(enrolment, asOf)),
  }));
  return {
    unit,
    measure: { is: "completion" },
    cohorts: retentionLines(lines, { together, canDefer: true }),
  };
}

function standingOf(
  { originalCohort, currentCohort, hasGraduated, left }: Enrolment,
  asOf: string,
): RetentionStanding {
  const hasMoved = currentCohort.id !== originalCohort.id;
  if (originalCohort.graduatesOn > asOf) {
    if (hasGraduated) return "notYetDue";
    if (left === "deferred" || (hasMoved && left === undefined)) return "deferred";
    return left === undefined ? "notYetDue" : "leftBeforeDue";
  }
  if (hasGraduated) return "retained";
  if (left !== undefined && left !== "deferred") return "left";
  return hasMoved && currentCohort.graduatesOn > asOf ? "deferred" : "lostToFollowUp";
}
