import { describeValue } from "../errors/describeValue";
import type { CodedFault } from "../errors/refuseFaults";
import type { Count } from "../results/count";
import { type SeniorityId, seniorityIdSchema } from "../results/progressionResult";
import { isoMonthSchema } from "../schemas/isoDate";
import { dateFaults } from "./dateFaults";
import { duplicateFaults } from "./duplicateFaults";
import { isOfBase } from "./isOfBase";
import type { ProgressionCohortCounts, ProgressionCounts } from "./ProgressionCounts";
import { shareFaults } from "./shareFaults";
import { sumFaults } from "./sumFaults";
import { wholeNumberFaults } from "./wholeNumberFaults";

/** Everything in progression's counts that cannot be. */
export function progressionFaults(counts: ProgressionCounts): CodedFault[] {
  const { cohorts, target } = counts;
  const faults = duplicateFaults(
    cohorts.map((cohort) => cohort.id),
    (index) => `cohorts[${index}].id`,
  );
  if (cohorts.length === 0) {
    faults.push({
      code: "RECORD_INVALID",
      path: "cohorts",
      expected: "at least 1 cohort",
      received: "0",
    });
  }
  if (target) faults.push(...shareFaults(target.share, "target.share"));
  cohorts.forEach((cohort, index) => {
    faults.push(...cohortFaults(cohort, counts, `cohorts[${index}]`));
  });
  return faults;
}

function cohortFaults(
  cohort: ProgressionCohortCounts,
  { destinationBase, target }: ProgressionCounts,
  path: string,
): CodedFault[] {
  const { graduation, graduates, seniority, destinations, destinationTotal, followUp } = cohort;
  const faults = seniorityFaults(
    seniority.map((entry) => entry.id),
    `${path}.seniority`,
  );
  faults.push(
    ...monthFaults(graduation, `${path}.graduation`),
    ...duplicateFaults(
      destinations.map((entry) => entry.id),
      (index) => `${path}.destinations[${index}].id`,
    ),
    ...sumFaults(`${path}.seniority`, countsOf(seniority), graduates, "graduates"),
    ...sumFaults(
      `${path}.destinationTotal`,
      [destinationTotal],
      graduates,
      "graduates",
      "someParts",
    ),
  );
  if (destinations.length > 0) {
    faults.push(
      ...sumFaults(
        `${path}.destinations`,
        countsOf(destinations.filter((entry) => isOfBase(entry.id, destinationBase))),
        destinationTotal,
        "destination total",
      ),
    );
  }
  if (destinationBase === "graduates") {
    faults.push(
      ...sumFaults(`${path}.destinationTotal`, [destinationTotal], graduates, "graduates").filter(
        (fault) => fault.code === "PARTS_FALL_SHORT",
      ),
    );
  }
  if (target && !destinations.some((entry) => entry.id === target.destination)) {
    faults.push({
      code: "ID_UNKNOWN",
      path: `${path}.destinations`,
      expected: `"${target.destination}", which the target is about`,
      received: destinations.map((entry) => `"${entry.id}"`).join(", ") || "none",
    });
  }
  if (followUp) {
    const { months, asOf, stillInPost, left, lostToFollowUp, notYetDue } = followUp;
    faults.push(
      ...wholeNumberFaults(months, `${path}.followUp.months`),
      ...dateFaults(asOf, `${path}.followUp.asOf`),
      ...sumFaults(
        `${path}.followUp`,
        [stillInPost, left, lostToFollowUp, notYetDue],
        graduates,
        "graduates",
        "someParts",
      ),
    );
  }
  return faults;
}

function monthFaults(month: string, path: string): CodedFault[] {
  if (isoMonthSchema.safeParse(month).success) return [];
  return [
    {
      code: "RECORD_INVALID",
      path,
      expected: "a month like 2022-07",
      received: describeValue(month),
    },
  ];
}

function seniorityFaults(ids: readonly SeniorityId[], path: string): CodedFault[] {
  const expected = seniorityIdSchema.options;
  const isRight =
    expected.every((id, index) => ids[index] === id) && ids.length === expected.length;
  if (isRight) return [];
  return [
    {
      code: "RECORD_INVALID",
      path,
      expected: expected.join(", "),
      received: ids.join(", ") || "none",
    },
  ];
}

function countsOf(entries: readonly { count: Count }[]): Count[] {
  return entries.map((entry) => entry.count);
}
