import type { Count } from "@the-difference/impact-sdk";

/** How a count is drawn as a bar. `length` is a share of the longest bar, 0 to 1. */
export type CountBar =
  | { is: "drawn"; length: number; isBounded: boolean }
  | { is: "hidden" }
  | { is: "absent" };

/**
 * A count as a bar on a plot that starts at nought.
 *
 * @param most - the number at the plot's end, above 0
 */
export function countBarOf(count: Count, most: number): CountBar {
  if (count.is === "hidden") return { is: "hidden" };
  if (count.is === "absent") return { is: "absent" };
  return { is: "drawn", length: count.value / most, isBounded: count.is === "bounded" };
}
