import { formatPoints } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { axisLabels, differenceAxis } from "../../marks/differenceAxis";
import type { DifferencePlot } from "../../marks/TwoSidesModel";
import { type Compared, isDirected, pointsInWords, sizeOf } from "./gapInPoints";
import { outcomeGapMessages } from "./outcomeGapMessages";

/**
 * Nothing for a gap without an interval. Where the gap has a direction it runs from 0 to the right, whichever
 * side is higher; where it has none, 0 stands within.
 */
export function gapPlot(difference: Compared, language: Language): DifferencePlot | undefined {
  const hasSize = isDirected(difference);
  const { gapPp, interval } = hasSize ? sizeOf(difference) : difference;
  if (interval.is === "none") return undefined;
  const { lowerPp, upperPp } = interval;
  const axis = differenceAxis(Math.min(0, lowerPp), Math.max(0, upperPp));
  const { at, ticks, digits } = axis;
  const none = { value: 0, text: messagesIn(outcomeGapMessages, language).zero };
  return {
    mark: {
      is: "drawn",
      share: at(gapPp),
      interval: { lower: at(lowerPp), upper: at(upperPp) },
      isPrinted: false,
    },
    none: at(0),
    ticks,
    labels: axisLabels(axis, none, (points) =>
      hasSize ? pointsInWords(points, digits, language) : formatPoints(points, language, digits),
    ),
  };
}
