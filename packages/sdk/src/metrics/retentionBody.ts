import { addCounts } from "../results/addCounts";
import { absent, bounded, type Count, countRange, hidden } from "../results/count";
import { rateOf } from "../results/rateOf";
import type { Basis } from "../results/resultFrame";
import type { RetentionBody, RetentionCohort } from "../results/retentionResult";
import type { ShareBounds } from "../results/shareBounds";
import { dateFaults } from "./dateFaults";
import type { RetentionCohortCounts, RetentionCounts } from "./RetentionCounts";
import { refuseCounts } from "./refuseCounts";
import { retentionFaults } from "./retentionFaults";
import { subtractCounts } from "./subtractCounts";
import { wilsonShareInterval } from "./wilsonShareInterval";

/**
 * Retention's body from its counts: how many are due, the rate of those known with its Wilson interval,
 * and the bounds for those lost to follow-up. The one place where they are made, so that hiding a count
 * and calling it again hides whatever the count told.
 *
 * Of a cohort that is not yet due, `retained` is absent with that reason, and so are rate and bounds.
 *
 * @param basisKind - of a survey, intervals describe sampling; of a register or a published count, the
 *   process that could have gone otherwise
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT; every
 *   fault is listed
 */
export function retentionBody(counts: RetentionCounts, basisKind: Basis["kind"]): RetentionBody {
  refuseCounts("retention counts", counts, () => [
    ...counts.cohorts.flatMap(({ dueOn }, index) =>
      dueOn === undefined ? [] : dateFaults(dueOn, `cohorts[${index}].dueOn`),
    ),
    ...retentionFaults(counts),
  ]);
  const interval = wilsonShareInterval(basisKind === "survey" ? "sampling" : "process");
  const { unit, measure, cohorts } = counts;
  return {
    unit,
    measure,
    cohorts: cohorts.map((cohort): RetentionCohort => {
      const { id, label, dueOn, people, retained, left } = cohort;
      const { deferred, lostToFollowUp, notYetDue, leftBeforeDue } = cohort;
      const due = peopleDue(cohort);
      return {
        id,
        label,
        ...(dueOn !== undefined && { dueOn }),
        people,
        retained,
        left,
        deferred,
        lostToFollowUp,
        notYetDue,
        leftBeforeDue,
        due,
        rate: rateOf(retained, addCounts([retained, left]), { interval }),
        bounds: retentionBounds(retained, left, lostToFollowUp, due),
      };
    }),
  };
}

/**
 * Those retained, left and lost; else all but the deferred and the not yet due. Where it is not stated how
 * many deferred, they are among these: at most so many are due.
 */
function peopleDue(cohort: RetentionCohortCounts): Count {
  const { people, retained, left, deferred, lostToFollowUp, notYetDue } = cohort;
  const sum = addCounts([retained, left, lostToFollowUp]);
  if (sum.is === "exact") return sum;
  const withoutNotYetDue = subtractCounts(people, notYetDue);
  if (deferred.is !== "absent") return subtractCounts(withoutNotYetDue, deferred);
  if (deferred.why === "notApplicable" || withoutNotYetDue.is !== "exact") return withoutNotYetDue;
  return bounded("atMost", withoutNotYetDue.value);
}

/**
 * Of those due: from only the retained, to all but those who left. With "at most" for those due, both
 * are the widest that can be.
 */
function retentionBounds(retained: Count, left: Count, lost: Count, due: Count): ShareBounds {
  if (retained.is === "absent") return retained;
  if ([retained, left, lost, due].some((count) => count.is === "hidden")) return hidden;
  if (due.is === "absent") return due;
  const most = countRange(due).highest;
  if (!Number.isFinite(most) || retained.is !== "exact") return absent("notAvailable");
  if (most === 0) return absent("zeroDenominator");
  return {
    is: "bounds",
    lower: retained.value / most,
    upper: (most - countRange(left).lowest) / most,
  };
}
