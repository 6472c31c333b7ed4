import { numberOf } from "../../marks/numberOf";
import type { LikertFill, LikertMark, LikertPlot, LikertSegment, SurveyItem } from "./LikertPlot";

type Point = SurveyItem["distribution"][number];
export type LikertSide = "agree" | "disagree" | "neutral";

/** Stronger answers have the stronger colours; agreement and disagreement share none. */
const fills: Record<LikertSide, LikertFill[]> = {
  agree: ["data2", "data1"],
  disagree: ["data4", "data3"],
  neutral: ["context"],
};

/** No side is drawn shorter than this, so that what is hidden in it can be seen. */
const shortestSide = 0.12;
/** Between those who agree and the neutral middle. */
const gap = 0.06;

/**
 * Whether an item is drawn as a diverging bar: a scale of four points, or of five with a neutral middle.
 * Only there are the top two boxes all who agree, so that the share says how long the bar is.
 */
export function isLikert({ measure, distribution }: SurveyItem): boolean {
  return measure === "topTwoBoxes" && (distribution.length === 4 || distribution.length === 5);
}

/** The points of each side, from the line outwards. */
export function pointsOf({ distribution }: SurveyItem, side: LikertSide): Point[] {
  if (side === "agree") return distribution.slice(0, 2).reverse();
  if (side === "disagree") return distribution.slice(-2);
  return distribution.slice(2, -2);
}

/** The plot of items on one scale. It ends where what is shown ends: hidden counts have no part in it. */
export function likertPlot(items: readonly SurveyItem[]): LikertPlot {
  const [first] = items;
  const longest = (side: LikertSide) =>
    Math.max(shortestSide, ...items.map((item) => shownLength(item, side) ?? 0));
  const agree = Math.max(
    longest("agree"),
    ...items.map(({ share }) => (share.is === "counted" && share.interval?.upper) || 0),
  );
  const zero = longest("disagree");
  const hasNeutral = first !== undefined && pointsOf(first, "neutral").length > 0;
  const neutralStart = zero + agree + gap;
  return {
    points: (first?.distribution ?? []).map(({ id, label }, index) => ({
      id,
      label,
      fill: fillOfPoint(index, first?.distribution.length ?? 0),
    })),
    zero,
    ...(hasNeutral && { neutralStart }),
    end: hasNeutral ? neutralStart + longest("neutral") : zero + agree,
  };
}

function fillOfPoint(index: number, count: number): LikertFill {
  if (index < 2) return fills.agree[1 - index] ?? "context";
  if (index >= count - 2) return fills.disagree[index - (count - 2)] ?? "context";
  return "context";
}

/**
 * An item's sides: their points where all of a side are shown, else the side as far as it is known. An item
 * whose share is hidden is a band over the whole plot: it has no line to be on one side of.
 */
export function likertMark(item: SurveyItem, plot: LikertPlot): LikertMark {
  const { zero, neutralStart, end } = plot;
  if (item.share.is === "hidden") {
    return { segments: [{ id: item.id, start: 0, length: end, fill: "hidden" }], isWhole: false };
  }
  const segments = [
    ...sideSegments(item, "disagree", zero, zero, -1),
    ...sideSegments(item, "agree", zero, neutralStart ? neutralStart - gap - zero : end - zero, 1),
    ...(neutralStart === undefined
      ? []
      : sideSegments(item, "neutral", neutralStart, end - neutralStart, 1)),
  ];
  const interval = item.share.is === "counted" ? item.share.interval : undefined;
  return {
    segments: segments.filter(({ length }) => length > 0),
    isWhole: isWhole(item, "agree"),
    ...(interval && {
      interval: { start: zero + interval.lower, length: interval.upper - interval.lower },
    }),
  };
}

function sideSegments(
  item: SurveyItem,
  side: LikertSide,
  from: number,
  room: number,
  direction: 1 | -1,
): LikertSegment[] {
  const spanning = (id: string, near: number, length: number, fill: LikertFill) => ({
    id,
    start: direction === 1 ? from + near : from - near - length,
    length,
    fill,
  });
  const points = pointsOf(item, side);
  const lengths = points.map((point) => lengthOf(item, point));
  if (lengths.every((length) => length !== undefined)) {
    return points.map(({ id, count }, index) => {
      const near = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
      const fill = count.is === "bounded" ? "bounded" : (fills[side][index] ?? "context");
      return spanning(id, near, lengths[index] ?? 0, fill);
    });
  }
  if (isWhole(item, side)) {
    return [spanning(side, 0, shownLength(item, side) ?? 0, "bounded")];
  }
  const isHidden = [item.base, ...points.map(({ count }) => count)].some(
    ({ is }) => is === "hidden",
  );
  return [spanning(side, 0, room, isHidden ? "hidden" : "open")];
}

/** Whether all who agree are told though how many chose which point is not. */
function isWhole(item: SurveyItem, side: LikertSide): boolean {
  return (
    side === "agree" &&
    item.share.is === "counted" &&
    pointsOf(item, side).some((point) => lengthOf(item, point) === undefined)
  );
}

/** How far a side is drawn; nothing where it is not shown. */
function shownLength(item: SurveyItem, side: LikertSide): number | undefined {
  if (isWhole(item, side)) return item.share.is === "counted" ? item.share.share : undefined;
  const lengths = pointsOf(item, side).map((point) => lengthOf(item, point));
  return lengths.every((length) => length !== undefined)
    ? lengths.reduce((sum, length) => sum + length, 0)
    : undefined;
}

function lengthOf({ base }: SurveyItem, { count }: Point): number | undefined {
  const [people, all] = [numberOf(count), numberOf(base)];
  return people === undefined || all === undefined || all === 0 ? undefined : people / all;
}
