import type { SumLine } from "./SumLine";

/** Cells by id, each added (1) or taken away (-1), that together make nothing. */
type Equation = ReadonlyMap<string, number>;

/** So many combinations of sums are looked at and no more. */
const most = 400;

/** Cells that are known together and not one by one. */
export interface UnknownTogether {
  ids: string[];
  sum: number;
}

/**
 * Which cells a reader knows together, who knows some cells of a table and the others not one by one: those
 * that are left of a sum, or of several joined by an unknown cell, when all that is known is taken away.
 *
 * @param known - values by id
 * @returns each group of cells once; one alone where its value follows
 */
export function sumsOfUnknown(
  lines: readonly SumLine[],
  known: ReadonlyMap<string, number>,
): UnknownTogether[] {
  const equations: Equation[] = lines.map(
    ({ whole, parts }) => new Map([[whole, -1], ...parts.map((id): [string, number] => [id, 1])]),
  );
  const unknown = new Set(
    equations.flatMap((each) => [...each.keys()].filter((id) => !known.has(id))),
  );
  for (const id of unknown) {
    const adding = equations.filter((each) => each.get(id) === 1);
    const taking = equations.filter((each) => each.get(id) === -1);
    for (const one of adding) {
      for (const other of taking) if (equations.length < most) equations.push(added(one, other));
    }
  }
  const groups = new Map<string, UnknownTogether>();
  for (const equation of equations) {
    const left = [...equation].filter(([id]) => !known.has(id));
    const [factor, ...others] = new Set(left.map(([, each]) => each));
    if (factor === undefined || others.length > 0) continue;
    const ids = left.map(([id]) => id).toSorted();
    const sum = [...equation].reduce((rest, [id, each]) => rest - each * (known.get(id) ?? 0), 0);
    groups.set(JSON.stringify(ids), { ids, sum: sum / factor });
  }
  return [...groups.values()];
}

function added(one: Equation, other: Equation): Equation {
  const total = new Map(one);
  for (const [id, factor] of other) total.set(id, (total.get(id) ?? 0) + factor);
  return new Map([...total].filter(([, factor]) => factor !== 0));
}
