import { schoolNameKey } from "./schoolNameKey";

/**
 * The indices of names that stand out of alphabetical order between two names that are in it. None where
 * more than one name in ten does: such a list keeps another order, or none.
 */
export function outOfOrder(names: readonly string[]): ReadonlySet<number> {
  const keys = names.map(schoolNameKey);
  const found = new Set<number>();
  keys.forEach((key, index) => {
    const before = keys[index - 1];
    const after = keys[index + 1];
    if (before === undefined || after === undefined || before > after) return;
    if (key < before || key > after) found.add(index);
  });
  return found.size * 10 > names.length ? new Set() : found;
}
