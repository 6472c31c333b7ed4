import {
  exactly,
  type TimeToEventCounts,
  type TimeToEventResult,
  timeToEventResult,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

type ByMonth = [month: number, people: number][];

/** Fewer than ten people: no curve is drawn of them, and counts are hidden. */
export function fewWaitingTimes(): TimeToEventResult {
  return waitingTimes(
    "few-waiting-times",
    "a first cohort",
    [
      [5, 2],
      [14, 3],
    ],
    [[24, 3]],
  );
}

/** After three years more than half still wait: that the median is not reached is a finding. */
export function medianNotReached(): TimeToEventResult {
  return waitingTimes(
    "median-not-reached",
    "several cohorts",
    [
      [5, 6],
      [11, 9],
      [17, 7],
      [23, 8],
    ],
    [
      [24, 18],
      [36, 32],
    ],
  );
}

function waitingTimes(
  id: string,
  whose: string,
  events: ByMonth,
  censored: ByMonth,
): TimeToEventResult {
  const counts: TimeToEventCounts = {
    unit: "graduates",
    event: "higherLevel",
    from: "start",
    intervalMonths: 6,
    people: exactly(sum(events) + sum(censored)),
    startUnknown: exactly(0),
    notFollowed: exactly(0),
    events: histogram(events),
    censored: histogram(censored),
  };
  return timeToEventResult(
    counts,
    illustrativeContext({
      id: `example.${id}`,
      title: `Time until a first promotion, ${whose}`,
      subtitle: "Months from the start of the programme to a role at a higher level",
      population: "Graduates of the programme",
    }),
  );
}

function histogram(byMonth: ByMonth): TimeToEventCounts["events"] {
  return { is: "histogram", bins: byMonth.map(([value, count]) => ({ value, count })) };
}

function sum(byMonth: ByMonth): number {
  return byMonth.reduce((total, [, people]) => total + people, 0);
}
