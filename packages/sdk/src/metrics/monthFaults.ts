import type { CodedFault } from "./refuseFaults";

/** What is wrong with an option in months, which has to be a whole number of at least so many. */
export function monthFaults(path: string, months: number, least: number): CodedFault[] {
  if (Number.isSafeInteger(months) && months >= least) return [];
  const expected = `an integer of ${least} or more`;
  return [{ code: "RECORD_INVALID", path, expected, received: `${months}` }];
}
