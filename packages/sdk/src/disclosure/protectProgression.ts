import type { ProgressionCounts } from "../metrics/ProgressionCounts";
import { progressionBody } from "../metrics/progressionBody";
import type { ProgressionBody } from "../results/progressionResult";
import { layOutProgressionCohort } from "./layOutProgressionCohort";
import { type DisclosurePolicy, smallCountRule } from "./policy";
import { progressionCellIds } from "./progressionCellIds";
import { type Protected, type ProtectedCounts, protectCounts } from "./protectCounts";
import { TableLayout } from "./TableLayout";

/**
 * Disclosure control of progression: seniority, destinations and follow-up of each cohort, joined by the
 * people whom they have in common.
 *
 * @throws {DisclosureError} COUNTS_DO_NOT_ADD_UP
 */
export function protectProgression(
  body: ProgressionBody,
  policy: DisclosurePolicy,
): Protected<ProgressionBody> {
  const layout = new TableLayout(smallCountRule(policy, "ordinary"));
  body.cohorts.forEach((cohort, index) => {
    layOutProgressionCohort(layout, cohort, body.destinationBase, `cohorts[${index}]`);
  });
  const counts = protectCounts(layout.table());
  if (counts.hiddenValues.length === 0) return { body, hiddenValues: [] };
  return { body: progressionBody(keptCounts(body, counts)), hiddenValues: counts.hiddenValues };
}

function keptCounts(body: ProgressionBody, { keep }: ProtectedCounts): ProgressionCounts {
  const { unit, promotedMeans, destinationBase, target } = body;
  return {
    unit,
    promotedMeans,
    destinationBase,
    ...(target && { target }),
    cohorts: body.cohorts.map((cohort, index) => {
      const ids = progressionCellIds(cohort, destinationBase, `cohorts[${index}]`);
      const { id, label, status, graduation, followUp } = cohort;
      return {
        id,
        label,
        status,
        graduation,
        graduates: keep(ids.graduates, cohort.graduates),
        seniority: cohort.seniority.map((entry) => ({
          id: entry.id,
          count: keep(ids.seniority(entry.id), entry.count),
        })),
        destinationTotal: keep(ids.destinationTotal, cohort.destinationTotal),
        destinations: cohort.destinations.map((entry) => ({
          id: entry.id,
          count: keep(ids.destination(entry.id), entry.count),
        })),
        ...(target && !cohort.target && { targetApplies: false as const }),
        ...(followUp && { followUp: keptFollowUp(followUp, ids.followUp, keep) }),
      };
    }),
  };
}

function keptFollowUp(
  followUp: NonNullable<ProgressionBody["cohorts"][number]["followUp"]>,
  idOf: ReturnType<typeof progressionCellIds>["followUp"],
  keep: ProtectedCounts["keep"],
): NonNullable<ProgressionCounts["cohorts"][number]["followUp"]> {
  const { of, months, asOf } = followUp;
  return {
    of,
    months,
    asOf,
    stillInPost: keep(idOf("stillInPost"), followUp.stillInPost),
    left: keep(idOf("left"), followUp.left),
    lostToFollowUp: keep(idOf("lostToFollowUp"), followUp.lostToFollowUp),
    notYetDue: keep(idOf("notYetDue"), followUp.notYetDue),
  };
}
