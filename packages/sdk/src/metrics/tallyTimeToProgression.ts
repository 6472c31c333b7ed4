import { exactly } from "../results/count";
import type { Cohort } from "../schemas/cohort";
import type { Role } from "../schemas/role";
import { compareSeniority } from "../schemas/seniorityLevel";
import { completedMonths } from "./completedMonths";
import { histogram } from "./Histogram";
import { monthFaults } from "./monthFaults";
import { monthsAfter } from "./monthsAfter";
import { type CareerRecords, readCareers } from "./readCareers";
import { situationOn } from "./situationOn";
import type { TimeToEventCounts } from "./TimeToEventCounts";

export interface TimeToProgressionOptions {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  /** All that participants name. */
  cohorts: Cohort[];
  /** When waiting begins: on the first day of the cohort people were recruited for, or when the one they ended in graduates. */
  from: "start" | "graduation";
  /** The pipeline stage whose reaching means that someone started, or graduated. */
  stage: string;
  /** How many months the intervals of the curve are long, 1 or more; 6 unless told. */
  intervalMonths?: number;
  /** The end of the last interval, a multiple of their length; as far as anyone is followed unless told. */
  lastMonth?: number;
}

/** What is known of how long one person waited, in months. */
type Wait = { is: "event" | "censored"; months: number } | { is: "startUnknown" | "notFollowed" };

/**
 * Counts, month by month, for whom the first post at a higher level came, and whose follow-up ended
 * without it. All cohorts together: curves of 10 to 30 people each would be noise.
 *
 * The level at the beginning is that of the highest post held on the first day. A post that begins in the
 * third month after it counts in month 3, one that begins exactly three months after it too, once that
 * month is over on `asOf`. For whom none has come is followed for the whole months up to the last day on
 * which a role is known. A break is no end of it; a gap between known roles is not seen.
 *
 * @param asOf - ISO date; what is later is left out
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * tallyTimeToProgression(
 *   { participants, events, roles },
 *   { unit: "leaders", cohorts, from: "start", stage: "graduated", asOf: "2022-09-01" },
 * ).events.bins; //=> [{ value: 23, count: 1 }]
 */
export function tallyTimeToProgression(
  records: CareerRecords,
  options: TimeToProgressionOptions & { asOf: string },
): TimeToEventCounts {
  const { unit, cohorts, from, stage, intervalMonths = 6, lastMonth, asOf } = options;
  const by = from === "start" ? "originalCohort" : "currentCohort";
  const careers = readCareers(
    records,
    { cohorts, stage, by, asOf },
    "time to progression",
    monthFaults("intervalMonths", intervalMonths, 1),
  );
  const tally = { people: 0, startUnknown: 0, notFollowed: 0 };
  const months = { event: new Map<number, number>(), censored: new Map<number, number>() };
  for (const { id, startsOn, graduatesOn } of cohorts) {
    const firstDay = from === "start" ? startsOn : graduatesOn;
    for (const roles of careers.get(id) ?? []) {
      const wait = waitOf(roles, firstDay, asOf);
      tally.people += 1;
      if ("months" in wait) {
        const counted = months[wait.is];
        counted.set(wait.months, (counted.get(wait.months) ?? 0) + 1);
      } else tally[wait.is] += 1;
    }
  }
  return {
    unit,
    event: "higherLevel",
    from,
    intervalMonths,
    ...(lastMonth !== undefined && { lastMonth }),
    people: exactly(tally.people),
    startUnknown: exactly(tally.startUnknown),
    notFollowed: exactly(tally.notFollowed),
    events: histogram(months.event),
    censored: histogram(months.censored),
  };
}

function waitOf(roles: readonly Role[], firstDay: string, asOf: string): Wait {
  const monthsOver = completedMonths(firstDay, asOf);
  if (monthsOver < 1) return { is: "notFollowed" };
  const atStart = situationOn(roles, firstDay);
  if (atStart.is !== "inPost") return { is: "startUnknown" };

  const known = roles.filter((role) => role.from <= asOf);
  const [higher] = known
    .filter((role) => role.is === "post" && compareSeniority(role.level, atStart.post.level) > 0)
    .map((role) => role.from)
    .filter((date) => date > firstDay)
    .sort();
  if (higher !== undefined) {
    const months = monthOf(higher, firstDay);
    // In the present month others are no longer at risk: its events wait until it is over.
    return months <= monthsOver ? { is: "event", months } : { is: "censored", months: monthsOver };
  }
  const lastKnown =
    known
      .map((role) => role.until)
      .sort()
      .at(-1) ?? firstDay;
  const months = Math.min(monthsOver, completedMonths(firstDay, lastKnown));
  return months < 1 ? { is: "notFollowed" } : { is: "censored", months };
}

/** Which month after the first day a later day is in: 1 is the first, up to the same day a month on. */
function monthOf(date: string, firstDay: string): number {
  const completed = completedMonths(firstDay, date);
  return monthsAfter(firstDay, completed) < date ? completed + 1 : completed;
}
