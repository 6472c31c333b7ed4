import type { Bound } from "./count";

/** What a bound becomes on the other side of a subtraction or a division: less the most is the least. */
export const flippedBound: Record<Bound, Bound> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  about: "about",
};
