import type { Exits } from "../results/funnelResult";
import type { Participant } from "../schemas/participant";
import type { ExitReason, PipelineEvent } from "../schemas/pipelineEvent";
import { isLaterExit } from "./isLaterExit";

/** How far one person came, and when they last left. */
export interface Progress {
  /** Index of the furthest stage ever reached; −1 for none. */
  furthest: number;
  /** The first day on which it was reached. */
  reachedOn: string;
  left?: { on: string; why: ExitReason };
}

export const noProgress: Progress = { furthest: -1, reachedOn: "" };

/** Progress after one more event; events can come in any order. */
export function withEvent(
  progress: Progress,
  event: PipelineEvent,
  stageIds: readonly string[],
): Progress {
  if (event.is === "left") {
    const { on, why } = event;
    return isLaterExit({ on, why }, progress.left) ? { ...progress, left: { on, why } } : progress;
  }
  const stage = stageIds.indexOf(event.stage);
  if (stage < progress.furthest) return progress;
  if (stage === progress.furthest && progress.reachedOn <= event.on) return progress;
  return { ...progress, furthest: stage, reachedOn: event.on };
}

/**
 * Why a person is not beyond their furthest stage. Leaving before that stage was reached explains
 * nothing; who moved to a later cohort without leaving deferred.
 */
export function exitOf(
  { reachedOn, left }: Progress,
  { originalCohort, currentCohort }: Participant,
  nextStageIsDue: boolean,
): keyof Exits {
  if (left && left.on >= reachedOn) return left.why;
  if (currentCohort !== originalCohort) return "deferred";
  return nextStageIsDue ? "unknown" : "pending";
}
