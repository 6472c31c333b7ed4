import { type ExitReason, exitReasonSchema } from "../schemas/pipelineEvent";

interface Exit {
  on: string;
  why: ExitReason;
}

/** Whether an exit stands in the place of another; of two on one day, the first of the reasons' list does. */
export function isLaterExit(exit: Exit, other: Exit | undefined): boolean {
  if (!other || exit.on !== other.on) return !other || exit.on > other.on;
  const order = exitReasonSchema.options;
  return order.indexOf(exit.why) < order.indexOf(other.why);
}
