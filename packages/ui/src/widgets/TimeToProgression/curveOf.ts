import type { PublishedResult } from "@the-difference/impact-sdk";

type Body = PublishedResult<"timeToEvent">["body"];
type Interval = Body["intervals"][number];

/** An interval of months at whose end the curve is estimated. */
export interface EstimatedInterval extends Interval {
  reached: Extract<Interval["reached"], { is: "estimated" }>;
}

export interface Curve {
  /** In order from month 0 on: the curve has no gap. */
  estimated: EstimatedInterval[];
  /** Why there is no curve after them; nothing where it comes to the last interval. */
  beyond?: "hidden" | "tooFew";
  /** The end of the last interval. */
  lastMonth: number;
}

/** The part of the intervals of which the curve is estimated, and what stands in its place beyond. */
export function curveOf({ intervals }: Body): Curve {
  const estimated = intervals.filter(
    (each): each is EstimatedInterval => each.reached.is === "estimated",
  );
  const lastMonth = intervals.at(-1)?.byMonth ?? 0;
  const beyond = intervals[estimated.length]?.reached.is;
  return { estimated, lastMonth, ...(beyond && beyond !== "estimated" && { beyond }) };
}
