import type { FigureModel } from "../../figure/FigureModel";

/** One line of a plain figure: a name, its value, and what the value is of. */
export interface PlainRow {
  id: string;
  label: string;
  /** The number in its words: `19 of 20`, `118.40 per 100`, or why there is none. */
  value: string;
  /** What a reader needs beside it: counts, interval, date. */
  detail?: string;
  /** `true` where there is no number: set in the size of words. */
  isWords?: boolean;
}

/** Rows under a heading: a cohort, a school, a year. */
export interface PlainGroup {
  id: string;
  /** None where there is only one group. */
  heading?: string;
  rows: PlainRow[];
}

/** What a plain figure draws: its numbers as rows. */
export interface PlainModel extends FigureModel {
  groups: PlainGroup[];
}
