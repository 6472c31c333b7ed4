import type { CodedFault } from "../errors/refuseFaults";
import { duplicateFaults } from "./duplicateFaults";
import type { RetentionCohortCounts, RetentionCounts } from "./RetentionCounts";
import { sumFaults } from "./sumFaults";

/** Everything in retention's counts that cannot be: repeated cohorts, people who appear or vanish. */
export function retentionFaults({ cohorts }: Pick<RetentionCounts, "cohorts">): CodedFault[] {
  const faults = duplicateFaults(
    cohorts.map((cohort) => cohort.id),
    (index) => `cohorts[${index}].id`,
  );
  if (cohorts.length === 0) {
    const expected = "at least 1 cohort";
    faults.push({ code: "RECORD_INVALID", path: "cohorts", expected, received: "0" });
  }
  return [
    ...faults,
    ...cohorts.flatMap((cohort, index) => cohortFaults(cohort, `cohorts[${index}]`)),
  ];
}

function cohortFaults(cohort: RetentionCohortCounts, path: string): CodedFault[] {
  const { people, retained, left, deferred, lostToFollowUp, notYetDue, leftBeforeDue } = cohort;
  const parts = [retained, left, deferred, lostToFollowUp, notYetDue].filter(
    (part) => !(part.is === "absent" && part.why === "notApplicable"),
  );
  return [
    ...sumFaults(path, parts, people, "people"),
    ...sumFaults(
      `${path}.leftBeforeDue`,
      [leftBeforeDue],
      notYetDue,
      "people not yet due",
      "someParts",
    ),
  ];
}
