import { formatPoints } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { AxisLabel } from "../../marks/PlotAxis";
import type { ShareMark } from "../../marks/ShareMark";
import { type Compared, isDirected, pointsInWords, sizeOf } from "./gapInPoints";
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

/**
 * Nothing for a gap without an interval. Where the gap has a direction it runs from 0 to the right, whichever
 * side is higher; where it has none, 0 stands within.
 */
export function gapPlot(difference: Compared, language: Language): GapPlot | undefined {
  const hasSize = isDirected(difference);
  const { gapPp, interval } = hasSize ? sizeOf(difference) : difference;
  if (interval.is === "none") return undefined;
  const { lowerPp, upperPp } = interval;
  const { step, first, last } = axisOf(Math.min(0, lowerPp), Math.max(0, upperPp));
  const length = last - first;
  const atStep = (index: number) => Number(((index - first) / length).toFixed(6));
  const at = (points: number) => atStep(points / step);
  const digits = step < 1 ? 2 : 0;
  const inWords = (points: number) =>
    hasSize ? pointsInWords(points, digits, language) : formatPoints(points, language, digits);
  const ends = [first, last].filter((index) => index !== 0);
  return {
    mark: {
      is: "drawn",
      share: at(gapPp),
      interval: { lower: at(lowerPp), upper: at(upperPp) },
      isPrinted: false,
    },
    zero: atStep(0),
    ticks: Array.from({ length: length + 1 }, (_, index) => atStep(first + index)),
    labels: [
      ...ends.flatMap((index) => endLabel(atStep(index), inWords(index * step), atStep(0))),
      { at: atStep(0), text: messagesIn(outcomeGapMessages, language).zero, whenNarrow: "stays" },
    ],
  };
}

/** The narrowest distance between the labels of an end and of 0, as shares of a wide and of a narrow plot. */
const leastApart = { wide: 0.28, narrow: 0.48 };

function endLabel(at: number, text: string, zero: number): AxisLabel[] {
  const apart = Math.abs(at - zero);
  if (apart < leastApart.wide) return [];
  return [{ at, text, whenNarrow: apart < leastApart.narrow ? "goes" : "stays" }];
}

/** Its ends in steps from 0: at most six steps, at least one. */
function axisOf(least: number, most: number): { step: number; first: number; last: number } {
  const axes = steps.map((step) => ({
    step,
    first: Math.floor(least / step),
    last: Math.max(Math.ceil(most / step), Math.floor(least / step) + 1),
  }));
  const coarsest = { step: 50, first: -2, last: 2 };
  return axes.find(({ first, last }) => last - first <= mostSteps) ?? coarsest;
}
