import type { AttackerView } from "../feasibleIntervals";
import type { Equation, IntegerProgram } from "../TableSolver";

/** Hidden cells that sums hold together, with the sums that they stand in. */
export interface HiddenPart {
  view: AttackerView;
  ids: readonly string[];
  /** Whether no chain of sums closes on itself through hidden cells. */
  isForest: boolean;
}

/** Splits what a reader sees where only visible cells join: there nothing follows from part to part. */
export function hiddenParts(view: AttackerView): HiddenPart[] {
  const linesOf = new Map([...view.hidden.keys()].map((id) => [id, new Set<number>()]));
  const hiddenOf = view.lines.map(({ whole, parts }, line) => {
    const ids = [whole, ...parts].filter((id) => view.hidden.has(id));
    for (const id of ids) linesOf.get(id)?.add(line);
    return ids;
  });

  const seen = new Set<string>();
  const parts: HiddenPart[] = [];
  for (const start of view.hidden.keys()) {
    if (seen.has(start)) continue;
    const ids = new Set([start]);
    const lines = new Set<number>();
    let joints = 0;
    for (const id of ids) {
      for (const line of linesOf.get(id) ?? []) {
        joints += 1;
        lines.add(line);
        for (const other of hiddenOf[line] ?? []) ids.add(other);
      }
    }
    for (const id of ids) seen.add(id);
    parts.push({
      ids: [...ids],
      // Cells and sums are one piece here: it is a tree when there is one joint fewer than there are of them.
      isForest: joints === ids.size + lines.size - 1,
      view: {
        visible: view.visible,
        hidden: new Map([...ids].map((id) => [id, view.hidden.get(id) ?? 0])),
        lines: [...lines].flatMap((line) => view.lines[line] ?? []),
      },
    });
  }
  return parts;
}

/** The part in numbers: one variable for each hidden cell, one equation for each sum. */
export function programOf({ view, ids }: HiddenPart): IntegerProgram {
  const place = new Map(ids.map((id, index) => [id, index]));
  const equations = view.lines.map(({ whole, parts }): Equation => {
    const terms: Equation["terms"][number][] = [];
    let equals = 0;
    for (const [id, factor] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const variable = place.get(id);
      if (variable === undefined) equals -= factor * (view.visible.get(id) ?? 0);
      else terms.push({ variable, factor });
    }
    return { terms, equals };
  });
  return {
    least: ids.map((id) => view.hidden.get(id) ?? 0),
    greatest: ids.map(() => Infinity),
    equations,
  };
}
