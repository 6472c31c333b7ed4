import { refuseFaults } from "../errors/refuseFaults";
import { type Hidden, hidden } from "../results/count";
import type { ShareInterval } from "../results/rate";
import type { Basis } from "../results/resultFrame";
import type {
  EventInterval,
  MedianMonths,
  MonthInterval,
  ReachedShare,
  TimeToEventBody,
  TooFew,
} from "../results/timeToEventResult";
import {
  type KaplanMeier,
  kaplanMeier,
  type RiskSet,
  type SurvivalPoint,
} from "../statistics/kaplanMeier";
import type { TimeToEventIntervals } from "./TimeToEventCounts";
import { timeToEventFaults } from "./timeToEventFaults";

/** Fewer people than these are no basis for a curve, and one of them could be recognised in it. */
const fewest = 10;

const tooFew: TooFew = { is: "tooFew" };

/**
 * The body of a time to an event from its counts by interval: the Kaplan-Meier curve with pointwise
 * intervals, and the median with its own. The one place where they are made, so that hiding a count and
 * calling it again hides whatever the count told.
 *
 * Nothing is made of single months. Time stands still within an interval: events come first, and who
 * is lost in it is at risk to its end, so that the share that has had the event is never overstated. A
 * median is the month of one person; here it is an interval, and tells nothing beside the counts. The
 * curve ends before the first interval with fewer than 10 at risk, and is hidden from the first hidden
 * count on; a median that it has come to by then stays.
 *
 * @param basisKind - of a survey, intervals describe sampling; of a register or a published count, the
 *   process that could have gone otherwise
 * @throws {MetricInputError} RECORD_INVALID, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT; every fault is listed
 */
export function timeToEventBody(
  counts: TimeToEventIntervals,
  basisKind: Basis["kind"],
): TimeToEventBody {
  refuseFaults("time to event", timeToEventFaults(counts));
  const { unit, event, from, people, followed, startUnknown, notFollowed } = counts;
  const { intervalMonths, intervals, stillWaiting } = counts;
  const { sets, beyond } = usableSets(intervals);
  const curve = kaplanMeier(sets);
  const describes = basisKind === "survey" ? "sampling" : "process";
  return {
    unit,
    event,
    from,
    people,
    followed,
    startUnknown,
    notFollowed,
    intervalMonths,
    intervals: intervals.map(
      ({ afterMonth, byMonth, atRisk, events, censored }, index): EventInterval => ({
        afterMonth,
        byMonth,
        atRisk,
        events,
        censored,
        reached: reachedShare(curve.points[index], curve, beyond, describes),
      }),
    ),
    stillWaiting,
    median: medianMonths(curve, intervalMonths, beyond),
  };
}

/** The intervals that the curve can be made of, and what there is instead of it beyond them. */
function usableSets(intervals: TimeToEventIntervals["intervals"]): {
  sets: RiskSet[];
  beyond: TooFew | Hidden;
} {
  const sets: RiskSet[] = [];
  for (const { byMonth, atRisk, events } of intervals) {
    if (atRisk.is !== "exact" || events.is !== "exact") return { sets, beyond: hidden };
    if (atRisk.value < fewest) break;
    sets.push({ time: byMonth, atRisk: atRisk.value, events: events.value });
  }
  return { sets, beyond: tooFew };
}

function reachedShare(
  point: SurvivalPoint | undefined,
  { level, method }: KaplanMeier,
  otherwise: TooFew | Hidden,
  describes: ShareInterval["describes"],
): ReachedShare {
  if (!point) return otherwise;
  const { survival, interval } = point;
  return {
    is: "estimated",
    share: 1 - survival,
    ...(interval !== "notDefined" && {
      interval: {
        lower: 1 - interval.upper,
        upper: 1 - interval.lower,
        level,
        method,
        describes,
      },
    }),
  };
}

function medianMonths(
  curve: KaplanMeier,
  intervalMonths: number,
  beyond: TooFew | Hidden,
): MedianMonths {
  const last = curve.points.at(-1);
  const interval = medianInterval(curve, intervalMonths, beyond);
  if (curve.median !== "notReached") {
    const afterMonth = curve.median - intervalMonths;
    return { is: "within", afterMonth, byMonth: curve.median, ...(interval && { interval }) };
  }
  if (!last || beyond.is === "hidden") return beyond;
  return { is: "notReached", byMonth: last.time, ...(interval && { interval }) };
}

function medianInterval(
  { medianLower, medianUpper, level, method }: KaplanMeier,
  intervalMonths: number,
  beyond: TooFew | Hidden,
): MonthInterval | undefined {
  // Where the rest of the curve is hidden nobody can say that its upper bounds do not come to a half.
  if (medianLower === "notReached" || (medianUpper === "notReached" && beyond.is === "hidden")) {
    return undefined;
  }
  return {
    afterMonth: medianLower - intervalMonths,
    ...(medianUpper !== "notReached" && { byMonth: medianUpper }),
    level,
    method,
  };
}
