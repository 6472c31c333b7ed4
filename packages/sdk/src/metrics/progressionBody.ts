import { addCounts } from "../results/addCounts";
import { absent, type Count } from "../results/count";
import type {
  DestinationBase,
  ProgressionBody,
  ProgressionCohort,
} from "../results/progressionResult";
import { rateOf } from "../results/rateOf";
import { attainment } from "./attainment";
import { isOfBase } from "./isOfBase";
import type { ProgressionCohortCounts, ProgressionCounts } from "./ProgressionCounts";
import { progressionFaults } from "./progressionFaults";
import { refuseCounts } from "./refuseCounts";

const targetOf: Record<DestinationBase, string> = {
  graduates: "graduates",
  inPost: "graduates in post",
  promoted: "promoted graduates",
};

/**
 * Progression's body from its counts: promotion rate, destination rates, target and follow-up rate. The
 * one place where they are made, so that hiding a count and calling it again hides whatever it told.
 *
 * Of those in post or promoted, nobody is `out` or `unknown`: these two rates are `notApplicable` then.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, RECORD_INVALID, ID_UNKNOWN, ID_DUPLICATED, PARTS_EXCEED_WHOLE,
 *   PARTS_FALL_SHORT; every fault is listed
 */
export function progressionBody(counts: ProgressionCounts): ProgressionBody {
  refuseCounts("progression counts", counts, progressionFaults);
  const { unit, promotedMeans, destinationBase, target, cohorts } = counts;
  return {
    unit,
    promotedMeans,
    destinationBase,
    ...(target && { target }),
    cohorts: cohorts.map((cohort) => progressionCohort(cohort, destinationBase, target)),
  };
}

function progressionCohort(
  cohort: ProgressionCohortCounts,
  base: DestinationBase,
  target: ProgressionCounts["target"],
): ProgressionCohort {
  const { id, label, status, graduation, graduates, seniority, destinationTotal, followUp } =
    cohort;
  return {
    id,
    label,
    status,
    graduation,
    graduates,
    seniority,
    promoted: rateOf(countOf(seniority, "promoted"), graduates),
    destinationTotal,
    destinations: cohort.destinations.map((destination) => ({
      ...destination,
      rate: isOfBase(destination.id, base)
        ? rateOf(destination.count, destinationTotal)
        : absent("notApplicable"),
    })),
    ...(target &&
      cohort.targetApplies !== false && {
        target: attainment(
          { is: "share", share: target.share, of: targetOf[base] },
          countOf(cohort.destinations, target.destination),
          destinationTotal,
        ),
      }),
    ...(followUp && {
      followUp: {
        ...followUp,
        rate: rateOf(followUp.stillInPost, addCounts([followUp.stillInPost, followUp.left])),
      },
    }),
  };
}

function countOf<Id>(counts: readonly { id: Id; count: Count }[], id: Id): Count {
  return counts.find((entry) => entry.id === id)?.count ?? absent("notStated");
}
