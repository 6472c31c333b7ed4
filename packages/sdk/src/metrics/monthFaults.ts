import type { CodedFault } from "../errors/refuseFaults";

/** A century: dates beyond it are slips of the pen. */
const mostMonths = 1200;

/** What is wrong with an option in months, which has to be a whole number from so many to a century's. */
export function monthFaults(path: string, months: number, least: number): CodedFault[] {
  if (Number.isSafeInteger(months) && months >= least && months <= mostMonths) return [];
  const expected = `an integer from ${least} to ${mostMonths}`;
  return [{ code: "RECORD_INVALID", path, expected, received: `${months}` }];
}
