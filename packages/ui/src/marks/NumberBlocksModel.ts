import type { CountBar } from "./countBarOf";

/** A number that stands for itself: on no scale with its neighbours, which count something else. */
export interface NumberBlock {
  id: string;
  /** The id of the row of the table that it stands for. */
  rowId: string;
  /** The number with its qualifier, or why there is none. */
  value: string;
  /** A number is set large, words in place of one in the size of text. */
  isNumber: boolean;
  /** What it counts, in the plural: `schools`. */
  of: string;
  /** What it is of, where its kind alone does not say it: an event, a film. */
  name?: string;
  /** How it is known, a line each. */
  details: readonly string[];
  /** What it is made of, on one scale of its own; none where it is one thing. */
  parts: readonly NumberPart[];
}

interface NumberPart {
  id: string;
  /** The id of the row of the table that it stands for, where it has one of its own. */
  rowId?: string;
  label: string;
  /** The number, or why there is none. */
  value: string;
  isNumber: boolean;
  details: readonly string[];
  bar: CountBar;
  /** How long the whole is that it is a part of, 0 to 1; none where there is no number of it. */
  whole?: number;
}
