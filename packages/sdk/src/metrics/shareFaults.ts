import type { CodedFault } from "../errors/refuseFaults";

/** What is wrong with a share of a whole. */
export function shareFaults(share: number, path: string): CodedFault[] {
  if (share >= 0 && share <= 1) return [];
  const expected = "a share from 0 to 1";
  return [{ code: "SHARE_OUT_OF_RANGE", path, expected, received: `${share}` }];
}
