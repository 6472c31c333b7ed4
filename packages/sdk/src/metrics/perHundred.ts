import { absent, type Count, hidden } from "../results/count";
import type { CountPerHundred, PerHundredInterval } from "../results/exclusionsResult";

type Bounds = Omit<PerHundredInterval, "describes">;

/**
 * A count with its rate per 100 of a headcount: `hidden` when one of the two is, `absent` when one is,
 * when the headcount is 0 (`zeroDenominator`) or one is bounded (`notAvailable`).
 *
 * @param interval - bounds per 100 of two exact counts; none where it has none
 */
export function perHundred(
  count: Count,
  headcount: Count,
  interval: (count: number, headcount: number) => Bounds | undefined,
): CountPerHundred {
  if (count.is === "hidden" || headcount.is === "hidden") return { count, rate: hidden };
  if (count.is === "absent") return { count, rate: count };
  if (headcount.is === "absent") return { count, rate: headcount };
  if (count.is === "bounded" || headcount.is === "bounded") {
    return { count, rate: absent("notAvailable") };
  }
  if (headcount.value === 0) return { count, rate: absent("zeroDenominator") };
  const bounds = interval(count.value, headcount.value);
  return {
    count,
    rate: {
      is: "perHundred",
      per100: (100 * count.value) / headcount.value,
      ...(bounds && { interval: { ...bounds, describes: "process" as const } }),
    },
  };
}
