import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type Count, exactly } from "../results/count";
import { countFaults } from "./countFaults";
import type { Histogram } from "./Histogram";
import { monthFaults } from "./monthFaults";
import { sumFaults } from "./sumFaults";
import type { TimeToEventCounts, TimeToEventIntervals } from "./TimeToEventCounts";
import { wholeNumberFaults } from "./wholeNumberFaults";

/** A hundred years: beyond it a date is wrong. */
const mostMonths = 1200;

/**
 * Counts by month, put into intervals of equal length. An interval holds its last month and not that
 * in which the one before it ends.
 *
 * @throws {MetricInputError} RECORD_INVALID, COUNT_OUT_OF_RANGE, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT;
 *   every fault is listed
 */
export function timeToEventIntervals(counts: TimeToEventCounts): TimeToEventIntervals {
  const { unit, event, from, people, startUnknown, notFollowed, intervalMonths } = counts;
  const { events, censored, lastMonth } = counts;
  refuseFaults("time to event", [
    ...optionFaults(counts),
    ...countFaults({ people, startUnknown, notFollowed }),
    ...monthlyFaults(counts),
  ]);
  const followed = exactly(peopleIn(events, 0) + peopleIn(censored, 0));
  refuseFaults(
    "time to event",
    sumFaults("people", [followed, startUnknown, notFollowed], people, "people"),
  );

  const longest = [...events.bins, ...censored.bins].reduce(
    (most, { value, count }) => (count > 0 ? Math.max(most, value) : most),
    0,
  );
  const last = lastMonth ?? Math.ceil(longest / intervalMonths) * intervalMonths;
  const intervals: TimeToEventIntervals["intervals"] = [];
  for (let afterMonth = 0; afterMonth < last; afterMonth += intervalMonths) {
    const byMonth = afterMonth + intervalMonths;
    const within = (of: Histogram) => exactly(peopleIn(of, afterMonth, byMonth));
    intervals.push({
      afterMonth,
      byMonth,
      atRisk: waitingAfter(counts, afterMonth),
      events: within(events),
      censored: within(censored),
    });
  }
  return {
    unit,
    event,
    from,
    people,
    followed,
    startUnknown,
    notFollowed,
    intervalMonths,
    intervals,
    stillWaiting: waitingAfter(counts, last),
  };
}

function waitingAfter({ events, censored }: TimeToEventCounts, month: number): Count {
  return exactly(peopleIn(events, month) + peopleIn(censored, month));
}

/** People whose month is above one and at most another. */
function peopleIn({ bins }: Histogram, afterMonth: number, byMonth = Infinity): number {
  return bins.reduce(
    (sum, { value, count }) => (value > afterMonth && value <= byMonth ? sum + count : sum),
    0,
  );
}

function optionFaults({ intervalMonths, lastMonth }: TimeToEventCounts): CodedFault[] {
  const faults = monthFaults("intervalMonths", intervalMonths, 1);
  if (lastMonth === undefined || faults.length > 0) return faults;
  const isMultiple = Number.isSafeInteger(lastMonth) && lastMonth % intervalMonths === 0;
  if (isMultiple && lastMonth >= 1 && lastMonth <= mostMonths) return faults;
  const expected = `a multiple of intervalMonths (${intervalMonths}) from 1 to ${mostMonths}`;
  return [{ code: "RECORD_INVALID", path: "lastMonth", expected, received: `${lastMonth}` }];
}

function monthlyFaults({ events, censored }: TimeToEventCounts): CodedFault[] {
  return Object.entries({ events, censored }).flatMap(([name, { bins }]) =>
    bins.flatMap(({ value, count }, index): CodedFault[] => {
      const path = `${name}.bins[${index}]`;
      const isMonth = Number.isSafeInteger(value) && value >= 1 && value <= mostMonths;
      const expected = `a month from 1 to ${mostMonths}`;
      const month = { path: `${path}.value`, expected, received: `${value}` };
      return [
        ...(isMonth ? [] : [{ ...month, code: "RECORD_INVALID" as const }]),
        ...wholeNumberFaults(count, `${path}.count`),
      ];
    }),
  );
}
