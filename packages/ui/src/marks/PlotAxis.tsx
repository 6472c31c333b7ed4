import { percentOfPlot } from "./percentOfPlot";

export interface AxisLabel {
  /** Share of the plot's length, 0 to 1. */
  at: number;
  text: string;
  /** Stays where the host is narrow, as the labels at both ends do. */
  isKept?: boolean;
}

/** The labels of an axis, each below its gridline; those at the ends stay inside the plot. */
export function PlotAxis({ labels }: { labels: readonly AxisLabel[] }) {
  return (
    <svg className="di-axis" aria-hidden="true">
      {labels.map(({ at, text, isKept }) => (
        <svg aria-hidden="true" key={at} x={percentOfPlot(at, 1)} overflow="visible">
          <text y="1em" className={axisLabelClass(at, isKept)}>
            {text}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function axisLabelClass(at: number, isKept: boolean | undefined): string {
  if (at === 0) return "di-label-start";
  if (at === 1) return "di-label-end";
  return isKept ? "di-label-middle di-label-kept" : "di-label-middle";
}
