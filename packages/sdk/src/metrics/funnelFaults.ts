import type { CodedFault } from "../errors/refuseFaults";
import { duplicateFaults } from "./duplicateFaults";
import type { FunnelCohortCounts, FunnelCounts } from "./FunnelCounts";
import { subtractCounts } from "./subtractCounts";
import { sumFaults } from "./sumFaults";
import { unknownId } from "./unknownId";

/** Everything in a funnel's counts that cannot be: unknown or repeated ids, people who appear or vanish. */
export function funnelFaults({ stages, cohorts }: FunnelCounts): CodedFault[] {
  const stageIds = stages.map((stage) => stage.id);
  return [
    ...lengthFaults("stages", stages.length, "at least 2 stages", stages.length >= 2),
    ...lengthFaults("cohorts", cohorts.length, "at least 1 cohort", cohorts.length >= 1),
    ...duplicateFaults(stageIds, (index) => `stages[${index}].id`),
    ...duplicateFaults(
      cohorts.map((cohort) => cohort.id),
      (index) => `cohorts[${index}].id`,
    ),
    ...cohorts.flatMap((cohort, index) => cohortFaults(cohort, stageIds, `cohorts[${index}]`)),
  ];
}

function cohortFaults(
  { reached, exits, target }: FunnelCohortCounts,
  stageIds: readonly string[],
  path: string,
): CodedFault[] {
  const faults = reached.flatMap(({ stage }, index) =>
    stage === stageIds[index]
      ? []
      : [
          unknownId(
            `${path}.reached[${index}].stage`,
            stageIds[index] ?? "no further stage",
            stage,
          ),
        ],
  );
  const steps = stageIds.length - 1;
  faults.push(
    ...lengthFaults(
      `${path}.reached`,
      reached.length,
      `one entry for each of ${stageIds.length} stages`,
      reached.length === stageIds.length,
    ),
    ...lengthFaults(
      `${path}.exits`,
      exits.length,
      `one entry for each of ${steps} steps`,
      exits.length === steps,
    ),
  );
  if (target && !stageIds.includes(target.stage)) {
    faults.push(unknownId(`${path}.target.stage`, stageIds.join(" or "), target.stage));
  }
  return faults.length > 0 ? faults : [...stepFaults(reached, exits, path)];
}

function* stepFaults(
  reached: FunnelCohortCounts["reached"],
  exits: FunnelCohortCounts["exits"],
  path: string,
): Generator<CodedFault> {
  for (const [index, exit] of exits.entries()) {
    const from = reached[index]?.count;
    const to = reached[index + 1]?.count;
    if (!from || !to) continue;
    const growth = sumFaults(
      `${path}.reached[${index + 1}].count`,
      [to],
      from,
      "people of the stage before",
      "someParts",
    );
    yield* growth;
    if (growth.length > 0) continue;
    const parts = [
      exit.withdrawn,
      exit.notSelected,
      exit.deferred,
      exit.pending,
      exit.unknown,
    ].filter((part) => !(part.is === "absent" && part.why === "notApplicable"));
    yield* sumFaults(
      `${path}.exits[${index}]`,
      parts,
      subtractCounts(from, to),
      "people who did not go on",
    );
  }
}

function lengthFaults(
  path: string,
  length: number,
  expected: string,
  isRight: boolean,
): CodedFault[] {
  return isRight ? [] : [{ code: "RECORD_INVALID", path, expected, received: `${length}` }];
}
