import type { CountBar } from "./countBarOf";
import { percentOfPlot } from "./percentOfPlot";

interface CountPlotProps {
  bar: CountBar;
  /** The whole behind it, 0 to 1, where it is a part of one. */
  whole?: number | undefined;
  /** The id of the row of the table that the bar stands for. */
  rowId?: string | undefined;
}

/** A count as a thin bar; hidden and absent as bands without a length. */
export function CountPlot({ bar, whole, rowId }: CountPlotProps) {
  return (
    <div className="di-plot di-plot-thin" data-di-row={rowId}>
      {bar.is === "drawn" ? (
        <svg className="di-bar" aria-hidden="true">
          {whole !== undefined && (
            <rect className="di-fill-track" width={percentOfPlot(whole, 1)} height="100%" />
          )}
          <rect
            className={bar.isBounded ? "di-fill-whole" : "di-fill-1"}
            width={percentOfPlot(bar.length, 1)}
            height="100%"
          />
        </svg>
      ) : (
        <div className={bar.is === "hidden" ? "di-hidden-band" : "di-absent-band"} />
      )}
    </div>
  );
}
