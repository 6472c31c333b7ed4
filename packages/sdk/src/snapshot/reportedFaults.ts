import type { Fault } from "../errors/fault";

/** Faults of a metric's counts as those of a body, whose fields have the same names. */
export function reportedFaults(faults: readonly Fault[], path: string): Fault[] {
  return faults.map(({ path: at, expected, received }) => ({
    path: `${path}.${at}`,
    expected,
    received,
  }));
}
