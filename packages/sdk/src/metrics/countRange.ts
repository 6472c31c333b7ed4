import type { Count } from "../results/count";

/** The whole numbers that a count can be, ends included. */
export interface CountRange {
  lowest: number;
  highest: number;
}

/** What a count says: exactly 19 is 19 to 19, over 350 is 351 and more; hidden, absent and "about" say nothing. */
export function countRange(count: Count): CountRange {
  if (count.is === "exact") return { lowest: count.value, highest: count.value };
  if (count.is === "bounded") {
    switch (count.bound) {
      case "atLeast":
        return { lowest: count.value, highest: Number.POSITIVE_INFINITY };
      case "moreThan":
        return { lowest: count.value + 1, highest: Number.POSITIVE_INFINITY };
      case "atMost":
        return { lowest: 0, highest: count.value };
      case "lessThan":
        return { lowest: 0, highest: Math.max(0, count.value - 1) };
      case "about":
        break;
    }
  }
  return { lowest: 0, highest: Number.POSITIVE_INFINITY };
}
