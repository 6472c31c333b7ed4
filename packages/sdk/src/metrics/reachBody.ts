import { absent, type Count, countRange, hidden } from "../results/count";
import type { PupilsReached, ReachBody, Reached } from "../results/reachResult";
import type { ReachCounts } from "./ReachCounts";
import { reachFaultsIn } from "./reachFaultsIn";
import { refuseCounts } from "./refuseCounts";

/**
 * A reach's body from its counts. The one place where pupils are told from rolls, so that hiding the
 * number of schools and calling it again hides them.
 *
 * A roll is public, so a total of pupils is nobody's secret; but the total of one or two schools names
 * them, and with them tells how many they are.
 *
 * @throws {MetricInputError} ID_DUPLICATED, RECORD_INVALID without a programme, PARTS_EXCEED_WHOLE and
 *   PARTS_FALL_SHORT where counts cannot be together; every fault is listed
 */
export function reachBody(counts: ReachCounts): ReachBody {
  refuseCounts("reach counts", counts, reachFaultsIn);
  return {
    unit: counts.unit,
    ...(counts.censusOn !== undefined && { censusOn: counts.censusOn }),
    programmes: counts.programmes.map(({ id, label, ...reached }) => ({
      id,
      label,
      ...withPupils(reached),
    })),
    atLeastOne: withPupils(counts.atLeastOne),
    workplaces: counts.workplaces,
  };
}

function withPupils({ pupils, ...reached }: Reached): Reached {
  return { ...reached, pupils: pupilsReached(pupils, reached.schools) };
}

function pupilsReached(pupils: PupilsReached, schools: Count): PupilsReached {
  const { total, schoolsWithRoll, schoolsWithoutRoll } = pupils;
  if ([schools, schoolsWithRoll, schoolsWithoutRoll].some((count) => count.is === "hidden")) {
    return {
      total: hiddenUnlessAbsent(total),
      schoolsWithRoll: hiddenUnlessAbsent(schoolsWithRoll),
      schoolsWithoutRoll: hiddenUnlessAbsent(schoolsWithoutRoll),
    };
  }
  if (total.is !== "exact" || countRange(schoolsWithoutRoll).lowest === 0) return pupils;
  const noneHasRoll = schoolsWithRoll.is === "exact" && schoolsWithRoll.value === 0;
  return {
    ...pupils,
    total: noneHasRoll
      ? absent("notAvailable")
      : { is: "bounded", bound: "atLeast", value: total.value },
  };
}

function hiddenUnlessAbsent(count: Count): Count {
  return count.is === "absent" ? count : hidden;
}
