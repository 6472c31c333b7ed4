/** How a part of a strip is drawn: a data colour, or a way of not being known. */
export type StripFill =
  | "data1"
  | "data2"
  | "data3"
  | "data4"
  | "strong"
  | "context"
  | "rest"
  | "bounded"
  | "open"
  | "hidden";

export interface StripSegment {
  id: string;
  /** The id of the row of the table that the part stands for, where it is one. */
  rowId?: string;
  /** `6 in mainstream`. */
  label: string;
  /** How many units long. */
  units: number;
  fill: StripFill;
}

/**
 * A whole as its parts in a row: one block a person while they are few, a bar beyond that.
 * `total` is the number of units along the strip, or why there is none: then the strip has no parts.
 */
export interface UnitStripModel {
  id: string;
  /** The id of the row of the table that the whole stands for where it has no parts. */
  rowId?: string;
  title: string;
  total: number | "hidden" | "absent";
  segments: StripSegment[];
  /** A line across the strip at a share of its whole, 0 to 1. */
  target?: { at: number; text: string };
}

/** Beyond this many, blocks are too small to count and become a bar. */
export const mostCountable = 40;
