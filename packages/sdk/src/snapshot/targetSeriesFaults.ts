import type { Fault } from "../errors/fault";
import type { TargetSeriesBody } from "../results/targetSeriesResult";

/** What contradicts itself in a body of this kind. */
export function targetSeriesFaults(_body: TargetSeriesBody, _path: string): Fault[] {
  return [];
}
