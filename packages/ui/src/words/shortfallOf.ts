import type { Attainment } from "@the-difference/impact-sdk";

/** How a target was met, before it is said: how many people short or over where that is known. */
export type Shortfall =
  | { is: "short" | "atLeastShort" | "moreThanShort" | "over"; people: number }
  | { is: "met" | "notMet" | "hidden" | "stillOpen" | "notKnownWhetherMet" };

/** What an attainment tells of its target: exact where the counts are, else as much as they allow. */
export function shortfallOf({ actual, needed, short, met }: Attainment): Shortfall {
  if (short.is === "exact" && short.value > 0) return { is: "short", people: short.value };
  if (short.is === "exact" && actual.is === "exact" && needed.is === "exact") {
    const over = actual.value - needed.value;
    return over === 0 ? { is: "met" } : { is: "over", people: over };
  }
  if (short.is === "bounded" && short.bound === "atLeast") {
    return { is: "atLeastShort", people: short.value };
  }
  if (short.is === "bounded" && short.bound === "moreThan") {
    return { is: "moreThanShort", people: short.value };
  }
  if (met !== "notKnown") return { is: met };
  if (short.is === "hidden") return { is: "hidden" };
  const canGrow = actual.is === "bounded" && actual.bound === "atLeast";
  return { is: canGrow ? "stillOpen" : "notKnownWhetherMet" };
}
