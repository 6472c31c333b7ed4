import type { TimePlotModel } from "./TimePlotModel";

/** One measure of an area: its latest value in words, and its values over time. */
export interface AreaCell {
  /** The measure's. */
  id: string;
  label: string;
  /** `14.33`, or why there is none. */
  value: string;
  isWords: boolean;
  /** `355 suspensions`. */
  detail: string;
  /** Set where the plot has not the scale of its neighbours. */
  ownScale?: string;
  plot: TimePlotModel;
}

export interface AreaPanel {
  id: string;
  label: string;
  /** `2,478 pupils`. */
  detail: string;
  /** One a measure, in the order of the measures. */
  cells: AreaCell[];
}

/** Measures side by side over time: of the area that a figure is about, large, and of others, small. */
export interface AreaPanelsModel {
  measures: { id: string; label: string }[];
  /** What every value is of. */
  base: string;
  lead?: AreaPanel;
  rows: AreaPanel[];
  /** Too many for a plot a measure: each has the first measure's. */
  areMany: boolean;
  /** Said above the rows where they do not show every measure, which is where they are many or the host is narrow. */
  rowsNote?: string;
  notes: string[];
}
