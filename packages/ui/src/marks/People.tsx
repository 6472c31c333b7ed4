import { isOneIn, type PeopleGrid } from "./peopleGrid";
import { percentOfPlot } from "./percentOfPlot";

interface PeopleProps {
  grid: PeopleGrid;
  /** Of so many people one is filled; the grid's rows or columns. */
  oneIn: number;
  fill: "data1" | "strong";
  /** The id of the row of the table that they stand for. */
  rowId: string;
}

/** People to be counted, one in so many of them filled. */
export function People({ grid, oneIn, fill, rowId }: PeopleProps) {
  const numbers = (length: number) => Array.from({ length }, (_, index) => index);
  return (
    <div className="di-people" data-di-row={rowId}>
      {numbers(grid.rows).map((row) => (
        <svg key={row} className="di-people-row" aria-hidden="true">
          {numbers(grid.columns).map((column) => (
            <svg
              aria-hidden="true"
              key={column}
              x={percentOfPlot(column, grid.columns)}
              width={percentOfPlot(1, grid.columns)}
              height="100%"
              viewBox="0 0 12 16"
            >
              <g className={`di-unit-${isOneIn(oneIn, grid, row, column) ? fill : "context"}`}>
                <circle cx="6" cy="3.6" r="2.6" />
                <path d="M1.5 15v-3.5a4.5 4.5 0 0 1 9 0V15z" />
              </g>
            </svg>
          ))}
        </svg>
      ))}
    </div>
  );
}
