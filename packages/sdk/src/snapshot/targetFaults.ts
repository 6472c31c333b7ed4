import type { Fault } from "../errors/fault";
import type { TargetBody } from "../results/targetResult";
import { partsWithin } from "./partsWithin";

/** What contradicts itself in a target: more who attained it than there are. */
export function targetFaults(
  { attainment: { aim, actual, base } }: TargetBody,
  path: string,
): Fault[] {
  return aim.is === "share" ? partsWithin([actual], base, `${path}.attainment.actual`, "base") : [];
}
