import type { Count } from "../results/count";
import type { TargetSeriesBody, TargetSeriesYear } from "../results/targetSeriesResult";
import type { TargetAim } from "../schemas/targetAim";

/** What a series of targets is derived from. */
export interface TargetSeriesCounts extends Omit<TargetSeriesBody, "years"> {
  /** In the order in which they follow each other; at least one. */
  years: TargetSeriesYearCounts[];
}

export interface TargetSeriesYearCounts extends Omit<TargetSeriesYear, "target"> {
  /** `base`: what a share is taken of; left out for a target in numbers. */
  target: { is: "set"; aim: TargetAim; base?: Count } | { is: "none"; why: "notSet" | "notStated" };
}
