import type { Fault } from "../errors/fault";
import type { ChangeBody } from "../results/changeResult";

/** What contradicts itself in a body of this kind. */
export function changeFaults(_body: ChangeBody, _path: string): Fault[] {
  return [];
}
