import { fieldOf } from "./fieldOf";

/** Numbers that a result told and no longer tells, by how a text would say them. */
export interface ToldNumbers {
  /** Of people, and amounts. */
  counts: number[];
  /** Shares, their bounds and rates per 100. */
  percentages: number[];
  /** Gaps and net agreement, in percentage points. */
  points: number[];
  /** How many times as much one is as another. */
  ratios: number[];
}

/**
 * The numbers that stand before and are hidden or gone after, wherever they do: those that are printed, and
 * the bounds of their intervals.
 */
export function numbersTakenAway(before: unknown, after: unknown): ToldNumbers {
  const taken = noNumbers();
  if (typeof before !== "object" || before === null) return taken;
  if (typeof after !== "object" || after === null) return taken;
  const told = toldBy(before);
  const left = toldBy(after);
  for (const how of hows) {
    taken[how].push(...told[how].filter((number) => !left[how].includes(number)));
  }
  for (const [key, entry] of Object.entries(before)) {
    const below = numbersTakenAway(entry, Reflect.get(after, key));
    for (const how of hows) taken[how].push(...below[how]);
  }
  return taken;
}

const hows = ["counts", "percentages", "points", "ratios"] as const;
const noNumbers = (): ToldNumbers => ({ counts: [], percentages: [], points: [], ratios: [] });

/** The fields of a value that are numbers by themselves, by what the value is. */
const fieldsOf: Readonly<Record<string, Partial<Record<keyof ToldNumbers, readonly string[]>>>> = {
  exact: { counts: ["value"] },
  bounded: { counts: ["value"] },
  amount: { counts: ["value"] },
  median: { counts: ["value"] },
  counted: { percentages: ["share", "interval.lower", "interval.upper"] },
  printed: { percentages: ["share"] },
  fewer: { percentages: ["share"] },
  more: { percentages: ["share"] },
  bounds: { percentages: ["lower", "upper"] },
  perHundred: { percentages: ["per100", "interval.lower", "interval.upper"] },
  mean: { percentages: ["per100"] },
  net: { points: ["netPp"] },
  compared: {
    counts: ["peopleToParity"],
    points: ["gapPp", "gapPpLower", "gapPpUpper", "interval.lowerPp", "interval.upperPp"],
    ratios: ["ratio", "ratioLower", "ratioUpper", "ratio.value"],
  },
  ratio: { ratios: ["value"] },
  rateRatio: { ratios: ["ratio.value", "lower", "upper.value"] },
};

function toldBy(value: object): ToldNumbers {
  const told = noNumbers();
  const is: unknown = Reflect.get(value, "is");
  const fields = typeof is === "string" ? fieldsOf[is] : undefined;
  for (const how of hows) {
    for (const path of fields?.[how] ?? []) {
      const number = path.split(".").reduce<unknown>(fieldOf, value);
      // Rates per 100 are per cent as they stand, shares are of 1.
      const isShare = how === "percentages" && is !== "perHundred" && is !== "mean";
      if (typeof number === "number") told[how].push(isShare ? 100 * number : number);
    }
  }
  return told;
}
