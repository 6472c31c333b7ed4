import { percentOfPlot } from "./percentOfPlot";

export interface AxisLabel {
  /** Share of the plot's length, 0 to 1. */
  at: number;
  text: string;
  /** Where the host is narrow labels at the ends stay and those between them go, unless told otherwise. */
  whenNarrow?: "stays" | "goes";
}

/** The labels of an axis, each below its gridline; those at the ends stay inside the plot. */
export function PlotAxis({ labels }: { labels: readonly AxisLabel[] }) {
  return (
    <svg className="di-axis" aria-hidden="true">
      {labels.map(({ at, text, whenNarrow }) => (
        <svg aria-hidden="true" key={at} x={percentOfPlot(at, 1)} overflow="visible">
          <text y="1em" className={axisLabelClass(at, whenNarrow)}>
            {text}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function axisLabelClass(at: number, whenNarrow: AxisLabel["whenNarrow"]): string {
  const isAtEnd = at === 0 || at === 1;
  const anchor = isAtEnd ? (at === 0 ? "start" : "end") : "middle";
  const goes = whenNarrow ? whenNarrow === "goes" : !isAtEnd;
  return goes ? `di-label-${anchor} di-label-goes` : `di-label-${anchor}`;
}
