import type { Absent, Hidden } from "../results/count";
import type { DoseBody } from "../results/doseResult";
import type { Histogram } from "./Histogram";

/** What a dose is derived from. */
export interface DoseCounts extends Omit<DoseBody, "fullRate" | "total" | "median"> {
  /** How many recorded participants received each amount, in the unit of `measure`. */
  amounts: Histogram | Hidden | Absent;
}
