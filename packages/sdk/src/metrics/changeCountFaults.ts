import type { CodedFault } from "../errors/refuseFaults";
import type { ChangeWindow } from "../results/changeResult";
import type { ChangeCounts } from "./ChangeCounts";
import { dateFaults } from "./dateFaults";

/** Everything in the two windows of a change that cannot be. */
export function changeCountFaults({ before, after }: ChangeCounts): CodedFault[] {
  const faults = [...windowFaults(before, "before"), ...windowFaults(after, "after")];
  const end = before.until ?? before.from;
  const start = after.from ?? after.until;
  if (faults.length > 0 || end === undefined || start === undefined || end < start) return faults;
  const path = after.from === undefined ? "after.until" : "after.from";
  return [{ code: "RECORD_INVALID", path, expected: `a date after ${end}`, received: start }];
}

function windowFaults({ from, until, exposure }: ChangeWindow, path: string): CodedFault[] {
  const faults = [
    ...(from === undefined ? [] : dateFaults(from, `${path}.from`)),
    ...(until === undefined ? [] : dateFaults(until, `${path}.until`)),
  ];
  if (faults.length === 0 && from !== undefined && until !== undefined && until < from) {
    const expected = `${from} or later`;
    faults.push({ code: "RECORD_INVALID", path: `${path}.until`, expected, received: until });
  }
  if (exposure && !(exposure.weeks >= leastWeeks && exposure.weeks <= mostWeeks)) {
    faults.push({
      code: "COUNT_OUT_OF_RANGE",
      path: `${path}.exposure.weeks`,
      expected: `a number of weeks from ${leastWeeks} to ${mostWeeks}`,
      received: `${exposure.weeks}`,
    });
  }
  return faults;
}

/** Less than half a school day, and two centuries: outside, somebody wrote something else. */
const leastWeeks = 0.1;
const mostWeeks = 10_000;
