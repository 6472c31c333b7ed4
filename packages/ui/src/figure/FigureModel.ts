/** The rows of a figure as its table shows them; the chart is drawn from the same model. */
export interface TableModel {
  /** What the table holds, for people who meet it without the figure. */
  caption: string;
  /** The first column holds the row's name. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

export interface TableColumn {
  label: string;
  /** Numbers stand at the end of their cell, digits under digits. */
  numeric?: true;
}

export interface TableRow {
  id: string;
  /** One text a column; the first is the row's header. */
  cells: readonly string[];
}

/** What every widget's model says beside its own marks: pure words and rows, the same on every screen. */
export interface FigureModel {
  /** The finding, in one sentence without a full stop. */
  headline: string;
  /** What a reader would say aloud after studying the chart: full sentences. */
  sentence: string;
  table: TableModel;
  /** The metric's formula with the numbers put in, one a line: `Recruited: 19 ÷ 20 = 95%`. */
  workings?: readonly string[];
  /** Set when there is nothing to draw; says why. */
  empty?: string;
}
