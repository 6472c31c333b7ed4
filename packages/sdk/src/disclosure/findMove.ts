import type { Change, Place, SumSystem } from "./SumSystem";

/** Whether a cell can have one person more (1) or fewer (-1). */
export type CanMove = (cell: number, by: number) => boolean;

/**
 * A way to give a cell one person more or fewer such that all sums still hold: each cell on the way
 * gains or loses one.
 *
 * If there is one it is found where each movable cell stands in at most two lines that can be turned to
 * a network (a search of the network), and where movable cells close no cycle (a search of the tree).
 * Elsewhere one may be missed; none that is found is wrong.
 */
export function findMove(
  system: SumSystem,
  canMove: CanMove,
  cell: number,
  by: 1 | -1,
): Change | undefined {
  if (!canMove(cell, by)) return undefined;
  const [first, second, ...more] = system.placesOf[cell] ?? [];
  if (!first) return new Map([[cell, by]]);
  let branches = more.length > 0;
  if (!branches) {
    const way = findWay(system, canMove, { cell, by, first, second });
    if (way.change && system.keeps(way.change)) return way.change;
    ({ branches } = way);
  }
  return branches ? findTree(system, canMove, cell, by) : undefined;
}

interface Start {
  cell: number;
  by: number;
  first: Place;
  second: Place | undefined;
}

/** A line with one too many (1) or too few (-1), and how the search came to it. */
interface Step {
  line: number;
  excess: number;
  from?: Step;
  cell: number;
  by: number;
}

const outside = -1;

/** The shortest way from the first line of the cell to its second, or to outside; through outside too. */
function findWay(system: SumSystem, canMove: CanMove, { cell, by, first, second }: Start) {
  let branches = false;
  const goal = second
    ? { line: second.line, excess: -second.sign * by }
    : { line: outside, excess: 0 };
  const seen = new Set<number>();
  const queue: Step[] = [{ line: first.line, excess: first.sign * by, cell, by }];

  for (const step of queue) {
    const isOutside = step.line === outside;
    for (const move of isOutside ? system.outerCells : (system.cellsOf[step.line] ?? [])) {
      if (move.cell === cell) continue;
      for (const change of isOutside ? [1, -1] : [-step.excess * move.sign]) {
        if (!canMove(move.cell, change)) continue;
        const places = system.placesOf[move.cell] ?? [];
        if (places.length > 2) {
          branches = true;
          continue;
        }
        const next = places[0]?.line === step.line ? places[1] : places[0];
        const line = next?.line ?? outside;
        const excess = next ? next.sign * change : 0;
        // Lines are numbered from 0, outside is -1: three numbers for each keep excesses apart.
        const key = 3 * line + excess;
        if (seen.has(key)) continue;
        seen.add(key);
        const reached: Step = { line, excess, from: step, cell: move.cell, by: change };
        if (line === goal.line && excess === goal.excess) {
          return { change: changeOf(reached), branches };
        }
        queue.push(reached);
      }
    }
  }
  return { change: undefined, branches };
}

function changeOf(last: Step): Change {
  const change = new Map<number, number>();
  for (let step: Step | undefined = last; step; step = step.from) {
    change.set(step.cell, (change.get(step.cell) ?? 0) + step.by);
  }
  return change;
}

/** Settles the lines of the cell one after the other, then those of each cell that settles one. */
function findTree(system: SumSystem, canMove: CanMove, cell: number, by: number) {
  const change = new Map<number, number>();
  const excess = new Map<number, number>();
  const tried = new Set<string>();
  const move = (moved: number, step: number) => {
    change.set(moved, step);
    for (const { line, sign } of system.placesOf[moved] ?? []) {
      excess.set(line, (excess.get(line) ?? 0) + sign * step);
    }
  };
  const undo = (moved: number, step: number) => {
    move(moved, -step);
    change.delete(moved);
  };
  const settle = (line: number): boolean => {
    const left = excess.get(line) ?? 0;
    if (left === 0) return true;
    const key = `${line} ${left}`;
    if (Math.abs(left) > 1 || tried.has(key)) return false;
    tried.add(key);
    for (const { cell: other, sign } of system.cellsOf[line] ?? []) {
      const step = -left * sign;
      if (change.has(other) || !canMove(other, step)) continue;
      const before = [...change.keys()];
      move(other, step);
      if ((system.placesOf[other] ?? []).every((place) => settle(place.line))) return true;
      for (const [moved, taken] of [...change]) {
        if (!before.includes(moved)) undo(moved, taken);
      }
    }
    return false;
  };
  move(cell, by);
  const isSettled = (system.placesOf[cell] ?? []).every(({ line }) => settle(line));
  return isSettled && system.keeps(change) ? change : undefined;
}
