import { percentOfPlot } from "./percentOfPlot";
import type { BenchmarkTick, ShareMark } from "./ShareMark";

interface ShareRowProps {
  /** The id of the row of the table that the mark stands for. */
  rowId?: string;
  mark: ShareMark;
  /** The share at the plot's end. */
  max: number;
  ticks: readonly number[];
  benchmarks?: readonly BenchmarkTick[];
}

/** A share as a dot on its interval, with benchmarks as ticks; hidden and absent as bands without a position. */
export function ShareRow({ rowId, mark, max, ticks, benchmarks = [] }: ShareRowProps) {
  const at = (share: number) => percentOfPlot(share, max);
  const span = ({ lower, upper }: { lower: number; upper: number }) => ({
    x: at(lower),
    width: percentOfPlot(upper - lower, max),
  });
  return (
    <div className="di-plot di-share-plot" data-di-row={rowId}>
      <svg className="di-share-grid" aria-hidden="true">
        {ticks.map((tick) => (
          <line key={tick} className="di-gridline" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
        ))}
      </svg>
      {mark.is !== "drawn" && (
        <div className={mark.is === "hidden" ? "di-hidden-band" : "di-absent-band"} />
      )}
      <svg className="di-share-marks" aria-hidden="true">
        {mark.is === "drawn" && mark.extent && (
          <rect className="di-extent" {...span(mark.extent)} />
        )}
        {mark.is === "drawn" && mark.interval && (
          <rect className="di-interval" {...span(mark.interval)} />
        )}
        {benchmarks.map(({ id, at: share, order }) => (
          <line
            key={id}
            className={`di-benchmark di-benchmark-${order}`}
            x1={at(share)}
            x2={at(share)}
            y1="12%"
            y2="88%"
          />
        ))}
        {mark.is === "drawn" && (
          <circle
            className={mark.isPrinted ? "di-dot di-dot-printed" : "di-dot"}
            cx={at(mark.share)}
            cy="50%"
            r="7"
          />
        )}
      </svg>
    </div>
  );
}
