/** One row of a share plot. Positions are shares, 0 to 1; the plot's end is its axis's. */
export type ShareMark =
  | {
      is: "drawn";
      share: number;
      /** The estimate's interval. */
      interval?: { lower: number; upper: number };
      /** How far the share could go if everyone had answered. */
      extent?: { lower: number; upper: number };
      /** Printed without counts: an open dot. */
      isPrinted: boolean;
    }
  | { is: "hidden" }
  | { is: "absent" };

/** A benchmark's place in a row. `order` is its place among the figure's benchmarks: it sets its look. */
export interface BenchmarkTick {
  id: string;
  at: number;
  order: number;
}
