import type { Count } from "../results/count";
import type { CountPerHundred } from "../results/exclusionsResult";
import { poissonInterval } from "../statistics/poissonInterval";
import { perHundred } from "./perHundred";

/** Events per 100 pupils, with Poisson bounds: a pupil can have several, so that they can exceed 100. */
export function eventsPerHundred(events: Count, headcount: Count): CountPerHundred {
  return perHundred(events, headcount, (value, exposure) => {
    const { rate, level, method } = poissonInterval(value, { exposure, per: 100 });
    return { lower: rate.lower, upper: rate.upper, level, method };
  });
}
