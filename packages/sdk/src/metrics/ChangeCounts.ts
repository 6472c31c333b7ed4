import type { ChangeBody } from "../results/changeResult";

/** What a change is derived from. */
export type ChangeCounts = Omit<ChangeBody, "ratio" | "change" | "rateRatio">;
