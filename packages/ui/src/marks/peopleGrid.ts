/** The same people for two rates of one in so many: rows and columns of them, few enough to count. */
export interface PeopleGrid {
  rows: number;
  columns: number;
}

const mostRows = 10;
const mostColumns = 20;

/**
 * A grid in which one in `first` and one in `second` can both be drawn exactly: the larger number across,
 * the smaller down. Nothing where there would be too many to count.
 *
 * @example
 * peopleGrid(3, 17); //=> { rows: 3, columns: 17 }
 */
export function peopleGrid(first: number, second: number): PeopleGrid | undefined {
  const columns = Math.max(first, second);
  const rows = first === second ? 1 : Math.min(first, second);
  return columns <= mostColumns && rows <= mostRows ? { rows, columns } : undefined;
}

/** Who of a grid is the one in `of`: its first row where there are so many rows, else its first column. */
export function isOneIn(of: number, { rows }: PeopleGrid, row: number, column: number): boolean {
  return of === rows ? row === 0 : column === 0;
}
