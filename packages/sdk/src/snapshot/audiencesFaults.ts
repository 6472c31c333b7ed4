import type { Fault } from "../errors/fault";
import type { AudiencesBody } from "../results/audiencesResult";

/** What contradicts itself in a body of this kind. */
export function audiencesFaults(_body: AudiencesBody, _path: string): Fault[] {
  return [];
}
