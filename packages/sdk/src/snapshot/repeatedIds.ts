import type { Fault } from "../errors/fault";
import { duplicateFaults } from "../metrics/duplicateFaults";

/** Ids that stand a second time, each at the path of its place. */
export function repeatedIds(ids: readonly string[], pathOf: (index: number) => string): Fault[] {
  return duplicateFaults(ids, pathOf).map(({ path, expected, received }) => ({
    path,
    expected,
    received,
  }));
}
