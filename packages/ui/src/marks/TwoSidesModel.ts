import type { AxisLabel } from "./PlotAxis";
import type { PeopleGrid } from "./peopleGrid";
import type { ShareMark } from "./ShareMark";
import type { StripSegment } from "./UnitStripModel";

/** How a side is drawn: people to count, a bar from 0, or a band without a position. */
export type SideMark =
  | { is: "people"; grid: PeopleGrid; oneIn: number; fill: "data1" | "strong" }
  | { is: "strip"; total: number; segments: StripSegment[] }
  | { is: "hidden" | "absent" };

/** One of two numbers that are held against each other. */
export interface SideModel {
  /** The id of its row of the table. */
  id: string;
  label: string;
  /** `81%`, `1 in 17`, `fewer than 15`, or why there is none. */
  value: string;
  isWords: boolean;
  mark: SideMark;
  /** What it is of, and where it comes from. */
  details: string[];
}

/** A difference on its interval, on an axis that holds "no difference". Positions are shares of the plot's length. */
export interface DifferencePlot {
  mark: ShareMark;
  /** Where there is no difference. */
  none: number;
  ticks: number[];
  labels: AxisLabel[];
}

/** What lies between two sides. */
export interface DifferenceModel {
  /** The id of its row of the table. */
  id: string;
  label: string;
  /** `59 points`, `34% fewer`, or why there is none. */
  value: string;
  isWords: boolean;
  /** Interval, ratio. */
  details: string[];
  plot?: DifferencePlot;
  /** What it can be taken for. */
  verdict?: string;
  /** What the band stands for, what is taken as known. */
  notes: string[];
}

/** Two bars on one scale and what lies between them. */
export interface TwoSidesModel {
  sides: SideModel[];
  /** Between the ends of the bars, as shares of the plot's length. */
  span?: { from: number; to: number };
  /** What the people are, where people are drawn. */
  people?: string;
  difference: DifferenceModel;
}
