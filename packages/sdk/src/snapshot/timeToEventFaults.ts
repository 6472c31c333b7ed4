import type { Fault } from "../errors/fault";
import { timeToEventFaults as countFaults } from "../metrics/timeToEventFaults";
import type { ReachedShare, TimeToEventBody } from "../results/timeToEventResult";

/** What contradicts itself in a body of this kind. */
export function timeToEventFaults(body: TimeToEventBody, path: string): Fault[] {
  let last = 0;
  const curve = body.intervals.flatMap(({ reached }, index) => {
    const faults = reachedFaults(reached, last, `${path}.intervals[${index}].reached`);
    if (reached.is === "estimated") last = reached.share;
    return faults;
  });
  return [
    ...countFaults(body).map(({ path: at, expected, received }) => ({
      path: `${path}.${at}`,
      expected,
      received,
    })),
    ...curve,
    ...medianFaults(body, `${path}.median`),
  ];
}

function reachedFaults(reached: ReachedShare, before: number, path: string): Fault[] {
  if (reached.is !== "estimated") return [];
  const { share, interval } = reached;
  if (share < before) {
    const expected = `at least ${before}, as by the month before`;
    return [{ path: `${path}.share`, expected, received: `${share}` }];
  }
  if (!interval || (interval.lower <= share && share <= interval.upper)) return [];
  const received = `${interval.lower} to ${interval.upper}`;
  return [{ path: `${path}.interval`, expected: `bounds around the share ${share}`, received }];
}

/** The median is one of the intervals, or the end of one. */
function medianFaults({ median, intervals }: TimeToEventBody, path: string): Fault[] {
  if (median.is !== "within" && median.is !== "notReached") return [];
  const interval = intervals.find(({ byMonth }) => byMonth === median.byMonth);
  if (!interval) {
    const expected = "the end of an interval";
    return [{ path: `${path}.byMonth`, expected, received: `${median.byMonth}` }];
  }
  if (median.is === "notReached" || median.afterMonth === interval.afterMonth) return [];
  const expected = `${interval.afterMonth}, where its interval begins`;
  return [{ path: `${path}.afterMonth`, expected, received: `${median.afterMonth}` }];
}
