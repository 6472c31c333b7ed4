import type { TimeAxis, TimeMark, TimePoint } from "./TimePlotModel";

type Drawn = Extract<TimeMark, { is: "drawn" }>;

/** How a value stands to another: beyond it where even their intervals do not meet. */
export type Standing = "above" | "below" | "alike";

/** What can be told of two values; one without an interval is taken as it stands. */
export function standingOf(one: Drawn, other: Drawn): Standing {
  const bounds = ({ value, interval }: Drawn) => interval ?? { lower: value, upper: value };
  if (bounds(one).lower > bounds(other).upper) return "above";
  return bounds(one).upper < bounds(other).lower ? "below" : "alike";
}

/**
 * The first of the points that lines join to the last: what it can be compared with over time. None where
 * nothing is joined to it, or it is not drawn.
 */
export function firstJoined(
  points: readonly TimePoint[],
  last: string,
  { joins }: TimeAxis,
): TimePoint | undefined {
  const pointOf = (id: string | undefined) =>
    points.find(({ slotId, mark }) => slotId === id && mark.is === "drawn");
  const stepBack = (id: string): string => {
    const before = joins.find(([, after]) => after === id)?.[0];
    return before !== undefined && pointOf(before) ? stepBack(before) : id;
  };
  if (!pointOf(last)) return undefined;
  const first = stepBack(last);
  return first === last ? undefined : pointOf(first);
}
