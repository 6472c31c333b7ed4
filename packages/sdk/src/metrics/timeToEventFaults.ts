import type { CodedFault } from "../errors/refuseFaults";
import { sumFaults } from "./sumFaults";
import type { TimeToEventIntervals } from "./TimeToEventCounts";

type Counts = Pick<
  TimeToEventIntervals,
  | "people"
  | "followed"
  | "startUnknown"
  | "notFollowed"
  | "intervalMonths"
  | "intervals"
  | "stillWaiting"
>;

/** Everything in a time to an event's counts that cannot be: gaps between intervals, people who appear or vanish. */
export function timeToEventFaults(counts: Counts): CodedFault[] {
  const { people, followed, startUnknown, notFollowed, intervals, intervalMonths } = counts;
  const { stillWaiting } = counts;
  const first = intervals[0]?.atRisk ?? stillWaiting;
  return [
    ...sumFaults("people", [followed, startUnknown, notFollowed], people, "people"),
    ...sumFaults("followed", [first], followed, "people followed"),
    ...intervals.flatMap(({ afterMonth, byMonth, atRisk, events, censored }, index) => {
      const path = `intervals[${index}]`;
      const begins = index * intervalMonths;
      const next = intervals[index + 1]?.atRisk ?? stillWaiting;
      return [
        ...sameMonth(`${path}.afterMonth`, begins, afterMonth),
        ...sameMonth(`${path}.byMonth`, begins + intervalMonths, byMonth),
        ...sumFaults(path, [events, censored, next], atRisk, "people at risk"),
      ];
    }),
  ];
}

function sameMonth(path: string, expected: number, received: number): CodedFault[] {
  if (expected === received) return [];
  return [{ code: "RECORD_INVALID", path, expected: `${expected}`, received: `${received}` }];
}
