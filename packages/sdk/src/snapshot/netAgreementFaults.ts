import type { Fault } from "../errors/fault";
import { netAgreement } from "../metrics/netAgreement";
import type { SurveyItem } from "../results/surveyResult";

const tolerancePp = 1e-9;

/** A net agreement that does not follow from the points beside it, or from points that are hidden. */
export function netAgreementFaults(item: SurveyItem, multiSelect: boolean, path: string): Fault[] {
  const stated = item.netAgreement;
  if (stated.is !== "net") return [];
  const follows = netAgreement(item, multiSelect);
  const received = `${stated.netPp} points`;
  if (follows.is !== "net") {
    return [{ path, expected: `"${follows.is}", as the points of the scale tell`, received }];
  }
  if (Math.abs(follows.netPp - stated.netPp) <= tolerancePp) return [];
  return [{ path, expected: `${follows.netPp} points, top two less bottom two`, received }];
}
