import type { ProtectedTable } from "../src/disclosure/ProtectedTable";
import type { RuledTable } from "../src/disclosure/ruledTable";
import { isSmall } from "../src/disclosure/ruledTable";

/**
 * Suppression as it is often done by hand, to measure ours against: the small cells are hidden, and in a
 * sum with exactly one unknown cell the smallest other that is not 0, until there is none such.
 */
export function twoPerLine({ cells, lines }: RuledTable): ProtectedTable {
  const hidden = new Set([...cells.values()].filter(isSmall).map(({ id }) => id));
  const isUnknown = (id: string) => hidden.has(id) || cells.get(id)?.shown === false;
  let grew = true;
  while (grew) {
    grew = false;
    for (const { whole, parts } of lines) {
      const ids = [whole, ...parts];
      if (ids.filter(isUnknown).length !== 1) continue;
      const numberIn = (id: string) => cells.get(id)?.value ?? 0;
      const [next] = ids
        .filter((id) => !isUnknown(id) && numberIn(id) > 0)
        .toSorted((a, b) => numberIn(a) - numberIn(b));
      if (next === undefined) continue;
      hidden.add(next);
      grew = true;
    }
  }
  return {
    cells: [...cells.values()].map(({ id, value, shown }) => {
      if (!shown) return { id, is: "implied", least: 0 };
      return hidden.has(id) ? { id, is: "hidden", least: 1 } : { id, is: "shown", value };
    }),
    lines: lines.map(({ whole, parts }) => ({ whole, parts })),
  };
}
