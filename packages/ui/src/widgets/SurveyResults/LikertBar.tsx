import { percentOfPlot } from "../../marks/percentOfPlot";
import type { LikertMark, LikertPlot } from "./LikertPlot";

interface LikertBarProps {
  /** The id of the row of the table that the bar stands for. */
  rowId: string;
  mark: LikertMark;
  plot: LikertPlot;
}

/** An item's answers: disagreement and agreement from one line, the neutral middle apart, the interval below. */
export function LikertBar({ rowId, mark: { segments, interval }, plot }: LikertBarProps) {
  const at = (share: number) => percentOfPlot(share, plot.end);
  return (
    <div className="di-plot di-likert" data-di-row={rowId}>
      <svg className="di-strip-units di-likert-bars" aria-hidden="true">
        {segments.map(({ id, start, length, fill }) => (
          <svg key={id} aria-hidden="true" x={at(start)} width={at(length)} height="100%">
            {fill === "hidden" ? (
              <foreignObject width="100%" height="100%">
                <div className="di-hidden-band" />
              </foreignObject>
            ) : (
              <rect className={`di-unit di-unit-${fill}`} />
            )}
          </svg>
        ))}
      </svg>
      <svg className="di-overlay di-likert-lines" aria-hidden="true">
        <line className="di-likert-zero" x1={at(plot.zero)} x2={at(plot.zero)} y1="0" y2="100%" />
      </svg>
      {interval && (
        <svg className="di-strip-units di-likert-interval" aria-hidden="true">
          <rect className="di-interval" x={at(interval.start)} width={at(interval.length)} />
        </svg>
      )}
    </div>
  );
}
