import type { Fault } from "../errors/fault";
import type { TimeToEventBody } from "../results/timeToEventResult";

/** What contradicts itself in a body of this kind. */
export function timeToEventFaults(_body: TimeToEventBody, _path: string): Fault[] {
  return [];
}
