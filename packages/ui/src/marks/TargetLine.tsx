import { percentOfPlot } from "./percentOfPlot";

interface TargetLineProps {
  /** Share of the plot's length, 0 to 1. */
  at: number;
}

/** A target across a plot: a line that stands out from the bar it crosses, whatever its colour. */
export function TargetLine({ at }: TargetLineProps) {
  const x = percentOfPlot(at, 1);
  return (
    <svg className="di-overlay" aria-hidden="true">
      <line className="di-target-halo" x1={x} x2={x} y1="0" y2="100%" />
      <line className="di-target-line" x1={x} x2={x} y1="0" y2="100%" />
    </svg>
  );
}
