import type { Fault } from "../errors/fault";
import { sumFaults } from "../metrics/sumFaults";
import type { Count } from "../results/count";

/** Where parts are more than their whole, named as `name`. */
export function partsWithin(
  parts: readonly Count[],
  whole: Count,
  path: string,
  name: string,
): Fault[] {
  return sumFaults(path, parts, whole, name, "someParts").map(({ expected, received }) => ({
    path,
    expected,
    received,
  }));
}
