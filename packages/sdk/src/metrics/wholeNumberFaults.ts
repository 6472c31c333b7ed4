import type { CodedFault } from "../errors/refuseFaults";

/** What is wrong with a number that has to be whole and 0 or more. */
export function wholeNumberFaults(value: unknown, path: string): CodedFault[] {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return [];
  const expected = "an integer of 0 or more";
  return [{ code: "COUNT_OUT_OF_RANGE", path, expected, received: String(value) }];
}
