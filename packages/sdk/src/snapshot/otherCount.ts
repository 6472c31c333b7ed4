import type { Fault } from "../errors/fault";
import type { Count } from "../results/count";

/** Where a count of a rate is not the one that stands elsewhere in its body, under a name. */
export function otherCount(count: Count, same: Count, path: string, name: string): Fault[] {
  const value = "value" in count ? `${count.value}` : count.is;
  const expected = "value" in same ? `${same.value}` : same.is;
  return value === expected ? [] : [{ path, expected: `${expected}, as ${name}`, received: value }];
}
