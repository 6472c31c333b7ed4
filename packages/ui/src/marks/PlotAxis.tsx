import { percentOfPlot } from "./percentOfPlot";

interface PlotAxisProps {
  /** In order, the first at the plot's start and the last at its end; `at` is a share of its length. */
  labels: readonly { at: number; text: string }[];
}

/** The axis of a plot: a text at each gridline, at both ends alone where the host is narrow. */
export function PlotAxis({ labels }: PlotAxisProps) {
  return (
    <svg className="di-axis" aria-hidden="true">
      {labels.map(({ at, text }, index) => (
        <svg aria-hidden="true" key={at} x={percentOfPlot(at, 1)} overflow="visible">
          <text y="1em" className={axisLabelClass(index, labels.length)}>
            {text}
          </text>
        </svg>
      ))}
    </svg>
  );
}

/** The labels at the ends stay inside the plot. */
function axisLabelClass(index: number, count: number): string {
  if (index === 0) return "di-label-start";
  return index === count - 1 ? "di-label-end" : "di-label-middle";
}
