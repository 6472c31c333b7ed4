import { formatPoints } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { AxisLabel } from "../../marks/PlotAxis";
import type { ShareMark } from "../../marks/ShareMark";
import type { Compared } from "./gapInPoints";
import { outcomeGapMessages } from "./outcomeGapMessages";

/** The gap on its interval, on an axis of points that holds 0. Positions are shares of the plot's length. */
export interface GapPlot {
  mark: ShareMark;
  zero: number;
  ticks: number[];
  labels: AxisLabel[];
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
const mostSteps = 6;

/** Nothing for a gap without an interval: beside no interval its place tells no more than its number. */
export function gapPlot({ gapPp, interval }: Compared, language: Language): GapPlot | undefined {
  if (interval.is === "none") return undefined;
  const { lowerPp, upperPp } = interval;
  const [least, most] = [Math.min(0, lowerPp), Math.max(0, upperPp)];
  const stepsOf = (step: number) => [Math.floor(least / step), Math.ceil(most / step)] as const;
  const step =
    steps.find((candidate) => {
      const [first, last] = stepsOf(candidate);
      return last - first <= mostSteps;
    }) ?? 50;
  const [first, last] = stepsOf(step);
  const [start, length] = [first * step, Math.max(1, last - first) * step];
  const at = (points: number) => Number(((points - start) / length).toFixed(6));
  const ticks = Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) =>
    at(start + index * step),
  );
  const digits = step < 1 ? 2 : 0;
  const ends = [start, start + length].filter((points) => Math.abs(points) > step / 2);
  return {
    mark: {
      is: "drawn",
      share: at(gapPp),
      interval: { lower: at(lowerPp), upper: at(upperPp) },
      isPrinted: false,
    },
    zero: at(0),
    ticks,
    labels: [
      ...ends.map((points) => ({ at: at(points), text: formatPoints(points, language, digits) })),
      { at: at(0), text: messagesIn(outcomeGapMessages, language).zero, isKept: true },
    ],
  };
}
