import type { SumLine } from "./SumLine";

/** How many people more or fewer, by cell: a change from one table to another. */
export type Change = ReadonlyMap<number, number>;

/** Where a cell stands in a line: 1 as a part, -1 as the whole. */
export interface Place {
  line: number;
  sign: number;
}

/** The sums of a table, cells and lines by number, for those who move people about in it. */
export class SumSystem {
  readonly placesOf: readonly (readonly Place[])[];
  readonly cellsOf: readonly (readonly { cell: number; sign: number }[])[];
  /** The cells that stand in one line only: people come and go through them. */
  readonly outerCells: readonly { cell: number; sign: number }[];
  /** Whether every cell stands in at most two lines, which can be turned so that it leads from one to the other. */
  readonly isNetwork: boolean;

  constructor(ids: readonly string[], lines: readonly SumLine[]) {
    const place = new Map(ids.map((id, index) => [id, index]));
    const placesOf: Place[][] = ids.map(() => []);
    this.cellsOf = lines.map(({ whole, parts }, line) =>
      [whole, ...parts].map((id, index) => {
        const cell = place.get(id) ?? 0;
        const sign = index === 0 ? -1 : 1;
        placesOf[cell]?.push({ line, sign });
        return { cell, sign };
      }),
    );
    this.placesOf = placesOf;
    this.outerCells = placesOf.flatMap((places, cell) =>
      places.length === 1 ? [{ cell, sign: places[0]?.sign ?? 1 }] : [],
    );
    this.isNetwork = this.#canBeTurned();
  }

  /** Whether sums that hold before a change hold after it. */
  keeps(change: Change): boolean {
    const left = new Map<number, number>();
    for (const [cell, by] of change) {
      for (const { line, sign } of this.placesOf[cell] ?? []) {
        left.set(line, (left.get(line) ?? 0) + sign * by);
      }
    }
    return [...left.values()].every((excess) => excess === 0);
  }

  /** Whether some chain of sums closes on itself through these cells. */
  hasCycle(cells: ReadonlySet<number>): boolean {
    const above = new Map<number, number>();
    const rootOf = (line: number): number => {
      let root = line;
      for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
      return root;
    };
    for (const cell of cells) {
      const [first, ...others] = this.placesOf[cell] ?? [];
      for (const { line } of others) {
        const root = rootOf(line);
        const target = rootOf(first?.line ?? line);
        if (root === target) return true;
        above.set(root, target);
      }
    }
    return false;
  }

  #canBeTurned(): boolean {
    if (this.placesOf.some((places) => places.length > 2)) return false;
    const turns = new Map<number, number>();
    for (const start of this.cellsOf.keys()) {
      if (turns.has(start)) continue;
      turns.set(start, 1);
      const queue = [start];
      for (const line of queue) {
        for (const { cell, sign } of this.cellsOf[line] ?? []) {
          const other = this.placesOf[cell]?.find((place) => place.line !== line);
          if (!other) continue;
          const turn = -sign * other.sign * (turns.get(line) ?? 1);
          if (!turns.has(other.line)) queue.push(other.line);
          else if (turns.get(other.line) !== turn) return false;
          turns.set(other.line, turn);
        }
      }
    }
    return true;
  }
}
