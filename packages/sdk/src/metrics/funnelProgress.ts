import type { Exits } from "../results/funnelResult";
import type { Participant } from "../schemas/participant";
import { type ExitReason, exitReasonSchema, type PipelineEvent } from "../schemas/pipelineEvent";

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
    return isLater({ on, why }, progress.left) ? { ...progress, left: { on, why } } : progress;
  }
  const stage = stageIds.indexOf(event.stage);
  if (stage < progress.furthest) return progress;
  if (stage === progress.furthest && progress.reachedOn <= event.on) return progress;
  return { ...progress, furthest: stage, reachedOn: event.on };
}

/** Of two reasons given on one day, the first of the reasons' list stands. */
function isLater(
  event: { on: string; why: ExitReason },
  other: { on: string; why: ExitReason } | undefined,
): boolean {
  if (!other || event.on !== other.on) return !other || event.on > other.on;
  const order = exitReasonSchema.options;
  return order.indexOf(event.why) < order.indexOf(other.why);
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
