import type { PublishedResult } from "@the-difference/impact-sdk";

export type SurveyItem = PublishedResult<"survey">["body"]["items"][number];

/** How a part is drawn: a point of the scale, a side of which the points are not told, or what is not known. */
export type LikertFill =
  | "data1"
  | "data2"
  | "data3"
  | "data4"
  | "context"
  | "bounded"
  | "hidden"
  | "open";

/** A part of a row. Positions and lengths are in shares of the item base, from the plot's start. */
export interface LikertSegment {
  id: string;
  start: number;
  length: number;
  fill: LikertFill;
}

/** An item on the plot: its parts, and the interval of those who agree, from the line on. */
export interface LikertMark {
  segments: LikertSegment[];
  /** Those who agree are drawn together: how many chose which point is not told. */
  isWhole: boolean;
  interval?: { start: number; length: number };
}

/** The points of a scale, from the most to the least agreeing, with the look of each. */
export interface LikertPoint {
  id: string;
  label: string;
  fill: LikertFill;
}

/** Where the sides of a plot stand: all in shares, on one scale. */
export interface LikertPlot {
  points: LikertPoint[];
  /** The line between those who disagree and those who agree. */
  zero: number;
  /** Where the neutral middle begins; a scale of four points has none. */
  neutralStart?: number;
  /** The plot's end. */
  end: number;
}
