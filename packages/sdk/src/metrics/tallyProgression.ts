import type { CodedFault } from "../errors/refuseFaults";
import { absent, exactly } from "../results/count";
import {
  type DestinationId,
  destinationIdSchema,
  type SeniorityId,
  seniorityIdSchema,
} from "../results/progressionResult";
import type { Cohort } from "../schemas/cohort";
import type { Role } from "../schemas/role";
import { compareSeniority } from "../schemas/seniorityLevel";
import { isOfBase } from "./isOfBase";
import { monthFaults } from "./monthFaults";
import { monthsAfter } from "./monthsAfter";
import type { ProgressionCohortCounts, ProgressionCounts } from "./ProgressionCounts";
import type { ProgressionOptions, ProgressionRecords } from "./ProgressionOptions";
import { readCareers } from "./readCareers";
import { shareFaults } from "./shareFaults";
import { type Situation, situationOn } from "./situationOn";
import { tallyFollowUp } from "./tallyFollowUp";

/**
 * Counts, by the cohort that people graduated with, their role some months after graduation against
 * their role on the first day of the programme. Promoted is a higher level, whatever the setting.
 *
 * A cohort that has not graduated on `asOf` has no counts (`notYetDue`); so has the seniority of one
 * whose months are not over.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * tallyProgression(
 *   { participants, events, roles },
 *   { unit: "graduates", cohorts, graduatedStage: "graduated", monthsAfterGraduation: 1,
 *     destinationBase: "graduates", asOf: "2022-09-01" },
 * ).cohorts[0]?.seniority[0]; //=> { id: "promoted", count: exactly(1) }
 */
export function tallyProgression(
  records: ProgressionRecords,
  options: ProgressionOptions & { asOf: string },
): ProgressionCounts {
  const { unit, destinationBase, target, cohorts, graduatedStage, asOf } = options;
  const graduates = readCareers(
    records,
    { cohorts, stage: graduatedStage, by: "currentCohort", asOf },
    "career progression",
    optionFaults(options),
  );
  return {
    unit,
    promotedMeans: "movedUp",
    destinationBase,
    ...(target && { target }),
    cohorts: cohorts.map((cohort) => tallyCohort(cohort, graduates.get(cohort.id) ?? [], options)),
  };
}

function optionFaults({
  monthsAfterGraduation,
  followUp,
  target,
}: ProgressionOptions): CodedFault[] {
  return [
    ...(target ? shareFaults(target.share, "target.share") : []),
    ...monthFaults("monthsAfterGraduation", monthsAfterGraduation, 0),
    ...(followUp ? monthFaults("followUp.months", followUp.months, monthsAfterGraduation) : []),
  ];
}

function tallyCohort(
  cohort: Cohort,
  graduates: readonly (readonly Role[])[],
  options: ProgressionOptions & { asOf: string },
): ProgressionCohortCounts {
  const { destinationBase, followUp, asOf } = options;
  const { id, label, graduatesOn } = cohort;
  const readOn = monthsAfter(graduatesOn, options.monthsAfterGraduation);
  const hasGraduated = graduatesOn <= asOf;
  const people = graduates.map((roles) => {
    const after = situationOn(roles, readOn);
    return { roles, after, seniority: seniorityOf(situationOn(roles, cohort.startsOn), after) };
  });
  const ofBase = people.filter(
    ({ after, seniority }) =>
      destinationBase === "graduates" ||
      (destinationBase === "inPost" ? after.is === "inPost" : seniority === "promoted"),
  );
  const countNow = (value: number) => (readOn <= asOf ? exactly(value) : absent("notYetDue"));
  const countOf = <Id>(ids: readonly Id[], wanted: Id) =>
    countNow(ids.filter((each) => each === wanted).length);
  const seniorities = people.map((person) => person.seniority);
  const destinations = ofBase.map(({ after }) => destinationOf(after));
  return {
    id,
    label,
    status: hasGraduated ? "graduated" : "notYetDue",
    graduation: graduatesOn.slice(0, 7),
    graduates: hasGraduated ? exactly(people.length) : absent("notYetDue"),
    seniority: seniorityIdSchema.options.map((seniority) => ({
      id: seniority,
      count: countOf(seniorities, seniority),
    })),
    destinationTotal: countNow(ofBase.length),
    destinations: destinationIdSchema.options.map((destination) => ({
      id: destination,
      count: isOfBase(destination, destinationBase)
        ? countOf(destinations, destination)
        : absent("notApplicable"),
    })),
    ...(followUp &&
      readOn <= asOf && { followUp: tallyFollowUp(people, graduatesOn, asOf, followUp) }),
  };
}

function seniorityOf(before: Situation, after: Situation): SeniorityId {
  if (after.is !== "inPost") return after.is;
  if (before.is !== "inPost") return "unknown";
  const change = compareSeniority(after.post.level, before.post.level);
  if (change === 0) return "sameLevel";
  return change > 0 ? "promoted" : "lowerLevel";
}

function destinationOf(after: Situation): DestinationId {
  return after.is === "inPost" ? after.post.setting : after.is;
}
