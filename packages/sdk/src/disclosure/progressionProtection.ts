import type { ProgressionCounts } from "../metrics/ProgressionCounts";
import { progressionBody } from "../metrics/progressionBody";
import type { ProgressionBody } from "../results/progressionResult";
import type { Keep, KindProtection } from "./KindProtection";
import { layOutProgressionCohort } from "./layOutProgressionCohort";
import { progressionCellIds } from "./progressionCellIds";

/**
 * Disclosure control of progression: seniority, destinations and follow-up of each cohort, joined by the
 * people whom they have in common.
 */
export const progressionProtection: KindProtection<"progression"> = {
  layOut({ body }, layout) {
    body.cohorts.forEach((cohort, index) => {
      layOutProgressionCohort(layout, cohort, body.destinationBase, `cohorts[${index}]`);
    });
  },
  rebuild({ body }, keep) {
    return progressionBody(keptCounts(body, keep));
  },
  populations: ({ body: { unit, cohorts } }) =>
    cohorts.flatMap(({ id }, index) => {
      const cell = `cohorts[${index}].graduates`;
      const all = cohorts.length === 1 ? [{ name: unit, cell }] : [];
      return [{ name: `graduates ${id}`, cell }, ...all];
    }),
};

function keptCounts(body: ProgressionBody, keep: Keep): ProgressionCounts {
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
  keep: Keep,
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
