import type { CodedFault } from "../errors/refuseFaults";
import type { Cohort } from "../schemas/cohort";
import { dateFaults } from "./dateFaults";
import { monthFaults } from "./monthFaults";
import { monthsAfter } from "./monthsAfter";
import type { RetentionCounts } from "./RetentionCounts";
import type { EnrolmentRecords, InProgrammeOptions } from "./RetentionOptions";
import { type Enrolment, readEnrolments } from "./readEnrolments";
import { type RetentionStanding, retentionLines } from "./retentionLines";

/**
 * Counts, by the cohort that people were recruited for, who of those who started by a day is still on
 * the programme on that day, or through it.
 *
 * `retained`: graduated, or on the programme with a cohort that has started and not gone past its
 * graduation; `left`: withdrew; `deferred`: wait for a later cohort, or have put it off; `lostToFollowUp`:
 * their cohort is past its graduation, and they neither graduated nor withdrew. Before the day, or
 * where their cohort starts after it, people are not yet due.
 *
 * @param asOf - ISO date; later events are left out
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * tallyInProgrammeRetention(
 *   { participants, events },
 *   { unit: "leaders", cohorts, startedStage: "recruited", graduatedStage: "graduated",
 *     at: { is: "months", months: 12 }, asOf: "2022-09-01" },
 * ).cohorts[0]; //=> { dueOn: "2021-09-01", people: exactly(3), retained: exactly(3), … }
 */
export function tallyInProgrammeRetention(
  records: EnrolmentRecords,
  options: InProgrammeOptions & { asOf: string },
): RetentionCounts {
  const { unit, cohorts, together, at, asOf } = options;
  const dayOf = (cohort: Cohort) =>
    at.is === "date" ? at.date : monthsAfter(cohort.startsOn, at.months);
  const isDue = (cohort: Cohort) => cohort.startsOn <= dayOf(cohort) && dayOf(cohort) <= asOf;
  const enrolments = readEnrolments(
    records,
    options,
    (cohort) => [dayOf(cohort), asOf].sort()[0] ?? asOf,
    "in-programme retention",
    optionFaults(at),
  );
  const lines = cohorts.map((cohort) => ({
    cohort,
    dueOn: dayOf(cohort),
    isDue: isDue(cohort),
    standings: enrolments
      .filter(({ originalCohort }) => originalCohort.id === cohort.id)
      .map((enrolment) =>
        isDue(cohort) ? standingOn(enrolment, dayOf(cohort)) : standingBefore(enrolment),
      ),
  }));
  return {
    unit,
    measure: { is: "inProgramme", at },
    cohorts: retentionLines(lines, { together, canDefer: true }),
  };
}

function standingOn(
  { originalCohort, currentCohort, hasGraduated, left }: Enrolment,
  day: string,
): RetentionStanding {
  if (hasGraduated) return "retained";
  if (left !== undefined && left !== "deferred") return "left";
  const hasMoved = currentCohort.id !== originalCohort.id;
  if (hasMoved ? currentCohort.startsOn > day : left === "deferred") return "deferred";
  return currentCohort.graduatesOn < day ? "lostToFollowUp" : "retained";
}

function standingBefore({ hasGraduated, left }: Enrolment): RetentionStanding {
  if (hasGraduated || left === undefined) return "notYetDue";
  return left === "deferred" ? "deferred" : "leftBeforeDue";
}

function optionFaults(at: InProgrammeOptions["at"]): CodedFault[] {
  return at.is === "months"
    ? monthFaults("at.months", at.months, 1)
    : dateFaults(at.date, "at.date");
}
