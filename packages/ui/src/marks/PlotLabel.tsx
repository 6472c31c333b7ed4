import { percentOfPlot } from "./percentOfPlot";

interface PlotLabelProps {
  /** Share of the plot's length, 0 to 1. */
  at: number;
  text: string;
}

/** A line of text below a plot at a position of it; past the middle it ends there instead of starting. */
export function PlotLabel({ at, text }: PlotLabelProps) {
  return (
    <svg className="di-plot-label" aria-hidden="true">
      <svg aria-hidden="true" x={percentOfPlot(at, 1)} overflow="visible">
        <text y="1em" className={at < 0.5 ? "di-label-start" : "di-label-end"}>
          {text}
        </text>
      </svg>
    </svg>
  );
}
