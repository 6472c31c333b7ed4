/** Where a period stands along a plot, 0 to 1. */
export interface TimeSlot {
  /** The period's id. */
  id: string;
  from: number;
  to: number;
  /** Schools were closed for part of it: shaded, and joined to no other period. */
  isBroken: boolean;
}

/** The periods of a plot in order, and which two of them can be joined by a line. */
export interface TimeAxis {
  slots: TimeSlot[];
  /** Pairs of ids of periods that follow each other and are measured alike. */
  joins: (readonly [string, string])[];
}

/** What a series has in a period: a value, or a way of not being known. */
export type TimeMark =
  | {
      is: "drawn";
      value: number;
      interval?: { lower: number; upper: number };
      /** It may still change: an open dot. */
      isProvisional: boolean;
      /** At most, at least or about so much: a pale dot. */
      isBounded?: boolean;
    }
  | { is: "hidden" }
  | { is: "absent" };

export interface TimePoint {
  /** The id of its period. */
  slotId: string;
  /** The id of the row of the table that it stands for. */
  rowId: string;
  mark: TimeMark;
}

export interface TimeSeries {
  id: string;
  points: TimePoint[];
}

/** A series beside which the plot's own stands. */
export interface BesideSeries extends TimeSeries {
  /** Sets its look: its place among the benchmarks, or the whole that the plot's own is a part of. */
  order: number | "whole";
}

/** The name of a series at the end of its line, moved as far as others need. */
export interface TimeName {
  id: string;
  order: number;
  /** The name, then its latest value; a long name takes several lines. */
  lines: string[];
  /** The top of the first line, as a share of the plot's height from its top. */
  at: number;
}

/** A text below a plot, its middle, its beginning or its end at a share of the plot's length. */
export interface TimeLabel {
  id: string;
  text: string;
  at: number;
  anchor: "start" | "middle" | "end";
  /** Where the host is narrow there is no room for every label. */
  shows: "always" | "notNarrow" | "wide";
}

/** One measure of one area over time, from zero to the top of its scale. */
export interface TimePlotModel {
  axis: TimeAxis;
  /** Values of the gridlines from zero to the top of the scale, with their texts. */
  ticks: { id: string; value: number; text: string }[];
  own: TimeSeries;
  beside: BesideSeries[];
  names: TimeName[];
  /** Lines of texts below the plot; none below a small one. */
  labels: TimeLabel[][];
}
