import type { Count } from "../results/count";
import type { CountPerHundred } from "../results/exclusionsResult";
import { wilsonInterval } from "../statistics/wilsonInterval";
import { perHundred } from "./perHundred";

/**
 * Pupils per 100 pupils, with Wilson bounds. Those who came and left within the year are counted and not
 * in the headcount, so that there can be more than 100: then it is no proportion and has no bounds.
 */
export function pupilsPerHundred(pupils: Count, headcount: Count): CountPerHundred {
  return perHundred(pupils, headcount, (value, whole) => {
    if (value > whole) return undefined;
    const { lower, upper, level, method } = wilsonInterval(value, whole);
    return { lower: 100 * lower, upper: 100 * upper, level, method };
  });
}
