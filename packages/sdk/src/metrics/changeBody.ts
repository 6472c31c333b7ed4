import type {
  ChangeBody,
  ChangeLimit,
  ChangeRateRatio,
  ChangeRatio,
  ChangeShare,
} from "../results/changeResult";
import { absent, type Count, hidden } from "../results/count";
import { flippedBound } from "../results/flippedBound";
import { rateRatioInterval } from "../statistics/rateRatioInterval";
import type { ChangeCounts } from "./ChangeCounts";
import { changeCountFaults } from "./changeCountFaults";
import { ratioOfCounts } from "./ratioOfCounts";
import { refuseCounts } from "./refuseCounts";

/**
 * A change's body from its counts. The one place where they are compared, so that hiding a count and
 * calling it again hides whatever the count told.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, RECORD_INVALID for windows that are none or that overlap;
 *   every fault is listed
 */
export function changeBody(counts: ChangeCounts): ChangeBody {
  refuseCounts("change counts", counts, changeCountFaults);
  const { unit, before, after, recordingPractice } = counts;
  const stated = { unit, before, after, recordingPractice };
  if (recordingPractice === "changed") {
    const withheld = absent("notApplicable");
    return { ...stated, ratio: withheld, change: withheld, rateRatio: withheld };
  }
  const ratio = ratioOfCounts(after.count, before.count);
  return {
    ...stated,
    ratio,
    change: changeOf(ratio, before.count, after.count),
    rateRatio: rateRatioOf(counts),
  };
}

/** By how much of `before`, from the counts themselves: 1 − 15 ÷ 53 would not be 38 ÷ 53 to the last digit. */
function changeOf(ratio: ChangeRatio, before: Count, after: Count): ChangeShare {
  if (ratio.is !== "ratio") return ratio;
  const { value, bound } = ratio;
  if (!("value" in before) || !("value" in after)) return absent("notAvailable");
  const share = Math.abs(value === 0 ? 1 : (after.value - before.value) / before.value);
  if (bound === undefined || bound === "about") {
    if (value === 1) return { is: "same", ...(bound && { bound }) };
    return { is: value < 1 ? "fewer" : "more", share, ...(bound && { bound }) };
  }
  const isFromAbove = bound === "atMost" || bound === "lessThan";
  if (isFromAbove && value <= 1) return { is: "fewer", share, bound: flippedBound[bound] };
  if (!isFromAbove && value >= 1) return { is: "more", share, bound };
  return absent("notAvailable");
}

function rateRatioOf({ before, after }: ChangeCounts): ChangeRateRatio {
  if (!before.exposure || !after.exposure) return absent("notStated");
  const rolls = [before.exposure.roll, after.exposure.roll];
  const needed = [before.count, after.count, ...rolls];
  if (needed.some(({ is }) => is === "hidden")) return hidden;
  if (before.count.is !== "exact" || after.count.is !== "exact") return absent("notAvailable");
  const isPerWeek = rolls.every(({ is }) => is === "absent");
  const [pupilsBefore, pupilsAfter] = rolls.map((roll) => (isPerWeek ? 1 : exactValue(roll)));
  if (pupilsBefore === undefined || pupilsAfter === undefined) return absent("notAvailable");
  const nothing = before.count.value === 0 && after.count.value === 0;
  if (nothing || pupilsBefore === 0 || pupilsAfter === 0) return absent("zeroDenominator");
  const { ratio, lower, upper, level, method } = rateRatioInterval(
    { events: after.count.value, exposure: after.exposure.weeks * pupilsAfter },
    { events: before.count.value, exposure: before.exposure.weeks * pupilsBefore },
  );
  const per = isPerWeek ? "week" : "pupilWeek";
  return { is: "rateRatio", ratio: limit(ratio), lower, upper: limit(upper), level, method, per };
}

function exactValue(count: Count): number | undefined {
  return count.is === "exact" ? count.value : undefined;
}

/** JSON has no infinity, and a reader no use for it: nothing before bounds nothing after. */
function limit(value = Number.POSITIVE_INFINITY): ChangeLimit {
  return Number.isFinite(value) ? { is: "value", value } : absent("zeroDenominator");
}
