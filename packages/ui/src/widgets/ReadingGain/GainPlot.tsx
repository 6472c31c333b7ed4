import type { BenchmarkLabel } from "../../marks/BenchmarkLabels";
import { percentOfPlot } from "../../marks/percentOfPlot";
import type { GainRowModel } from "./readingGainModel";

interface GainPlotProps {
  row: GainRowModel;
  ticks: readonly { at: number }[];
  lines: readonly BenchmarkLabel[];
}

const at = (position: number) => percentOfPlot(position, 1);

/** A median on the line between its quartiles; hidden and absent as bands without a position. */
export function GainPlot({ row: { id, mark }, ticks, lines }: GainPlotProps) {
  return (
    <div className="di-plot di-share-plot" data-di-row={id}>
      <svg className="di-share-grid" aria-hidden="true">
        {ticks.map((tick) => (
          <line
            key={tick.at}
            className="di-gridline"
            x1={at(tick.at)}
            x2={at(tick.at)}
            y1="0"
            y2="100%"
          />
        ))}
        {lines.map(({ id: line, at: position, order }) => (
          <line
            key={line}
            className={`di-benchmark di-benchmark-${order}`}
            x1={at(position)}
            x2={at(position)}
            y1="0"
            y2="100%"
          />
        ))}
      </svg>
      {mark.is === "drawn" ? (
        <svg className="di-share-marks" aria-hidden="true">
          <line
            className="di-gain-spread"
            x1={at(mark.lower)}
            x2={at(mark.upper)}
            y1="50%"
            y2="50%"
          />
          <circle className="di-gain-quartile" cx={at(mark.lower)} cy="50%" r="3.5" />
          <circle className="di-gain-quartile" cx={at(mark.upper)} cy="50%" r="3.5" />
          <circle className="di-dot" cx={at(mark.median)} cy="50%" r="7" />
        </svg>
      ) : (
        <div className={mark.is === "hidden" ? "di-hidden-band" : "di-absent-band"} />
      )}
    </div>
  );
}
