import type { BreakdownBody } from "../results/breakdownResult";
import type { Count } from "../results/count";

/** What a breakdown's shares and comparisons are derived from. */
export interface BreakdownCounts
  extends Omit<BreakdownBody, "disclosureRate" | "disclosureWarning" | "groups"> {
  /** In the order of the scheme; they add up to `known`. */
  groups: { id: string; label: string; count: Count }[];
}
