import type { Count } from "../results/count";
import type { EventInterval, TimeToEventBody } from "../results/timeToEventResult";
import type { Histogram } from "./Histogram";

/** What a time to an event is derived from: for how many it came, or follow-up ended, in each month. */
export interface TimeToEventCounts
  extends Pick<TimeToEventBody, "unit" | "event" | "from" | "intervalMonths"> {
  /** The end of the last interval, a multiple of their length; without it, as far as anyone was followed. */
  lastMonth?: number;
  /** All: those of the two distributions, and the two below. */
  people: Count;
  startUnknown: Count;
  notFollowed: Count;
  /** By the month in which the event came: 1 is the first. */
  events: Histogram;
  /** By the months, 1 or more, that those were followed for whom it did not come. */
  censored: Histogram;
}

/** The same in intervals, which is all that travels: the single months are few people's own. */
export interface TimeToEventIntervals extends Omit<TimeToEventBody, "intervals" | "median"> {
  intervals: Omit<EventInterval, "reached">[];
}
