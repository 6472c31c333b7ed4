import type { Language } from "../language/Language";
import { percentOfPlot } from "./percentOfPlot";

interface ShareAxisProps {
  ticks: readonly number[];
  max: number;
  language: Language;
}

/** The axis of a share plot: per cent at each gridline, at both ends alone where the host is narrow. */
export function ShareAxis({ ticks, max, language }: ShareAxisProps) {
  const percent = new Intl.NumberFormat(language.locale, { style: "percent" });
  return (
    <svg className="di-axis" aria-hidden="true">
      {ticks.map((tick, index) => (
        <svg aria-hidden="true" key={tick} x={percentOfPlot(tick, max)} overflow="visible">
          <text y="1em" className={axisLabelClass(index, ticks.length)}>
            {percent.format(tick)}
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
