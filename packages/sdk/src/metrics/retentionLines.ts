import { absent, exactly } from "../results/count";
import type { Cohort } from "../schemas/cohort";
import type { RetentionCohortCounts } from "./RetentionCounts";

/** How one person of a cohort stands. `leftBeforeDue` is one of those not yet due. */
export type RetentionStanding =
  | "retained"
  | "left"
  | "deferred"
  | "lostToFollowUp"
  | "notYetDue"
  | "leftBeforeDue";

export interface CohortStandings {
  cohort: Cohort;
  /** The ISO date on which its people are looked at. */
  dueOn: string;
  isDue: boolean;
  standings: readonly RetentionStanding[];
}

interface LineOptions {
  /** One line for all cohorts, instead of one for each. */
  together?: { id: string; label: string } | undefined;
  /** `false`: nobody defers, and who has left before they are due is not known. */
  canDefer: boolean;
}

/** Counts of standings: a line for each cohort, or one for all of them. */
export function retentionLines(
  cohorts: readonly CohortStandings[],
  { together, canDefer }: LineOptions,
): RetentionCohortCounts[] {
  if (together) {
    const { id, label } = together;
    const everyone = cohorts.flatMap(({ standings }) => standings);
    const isDue = cohorts.some((cohort) => cohort.isDue);
    return [{ id, label, ...counted(everyone, isDue, canDefer) }];
  }
  return cohorts.map(({ cohort: { id, label }, dueOn, isDue, standings }) => ({
    id,
    label,
    dueOn,
    ...counted(standings, isDue, canDefer),
  }));
}

function counted(
  standings: readonly RetentionStanding[],
  isDue: boolean,
  canDefer: boolean,
): Omit<RetentionCohortCounts, "id" | "label" | "dueOn"> {
  const tally: Record<RetentionStanding, number> = {
    retained: 0,
    left: 0,
    deferred: 0,
    lostToFollowUp: 0,
    notYetDue: 0,
    leftBeforeDue: 0,
  };
  for (const standing of standings) tally[standing] += 1;
  const onceDue = (count: number) => (isDue ? exactly(count) : absent("notYetDue"));
  const ifDeferring = (count: number) => (canDefer ? exactly(count) : absent("notApplicable"));
  return {
    people: exactly(standings.length),
    retained: onceDue(tally.retained),
    left: onceDue(tally.left),
    deferred: ifDeferring(tally.deferred),
    lostToFollowUp: onceDue(tally.lostToFollowUp),
    notYetDue: exactly(tally.notYetDue + tally.leftBeforeDue),
    leftBeforeDue: ifDeferring(tally.leftBeforeDue),
  };
}
