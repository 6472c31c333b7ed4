import { percentOfPlot } from "../../marks/percentOfPlot";
import { TargetLine } from "../../marks/TargetLine";
import type { TargetSeriesModel } from "./targetSeriesModel";

/** A bar a year on one scale, the year's own target across it. */
export function TargetYears({ model: { years, total, legend } }: { model: TargetSeriesModel }) {
  return (
    <div className="di-target-years">
      {years.map(({ id, label, value, note, isMissed, bar, target }) => (
        <div key={id} className="di-target-year" data-di-row={id}>
          <p className="di-row-head">
            <span className="di-row-label">{label}</span>
            <span className={bar.is === "drawn" ? "di-row-value" : "di-row-words"}>{value}</span>
          </p>
          <div className="di-plot di-target-plot">
            {bar.is === "drawn" ? (
              <svg className="di-bar" aria-hidden="true">
                <rect
                  className={bar.isBounded ? "di-fill-whole" : "di-fill-1"}
                  width={percentOfPlot(bar.length, 1)}
                  height="100%"
                />
              </svg>
            ) : (
              <div className={bar.is === "hidden" ? "di-hidden-band" : "di-absent-band"} />
            )}
            {target !== undefined && <TargetLine at={target} />}
          </div>
          <p className="di-target-note">
            {target !== undefined && (
              <svg className="di-target-swatch" aria-hidden="true">
                <line className="di-target-line" x1="50%" x2="50%" y1="0" y2="100%" />
              </svg>
            )}
            <span className={isMissed ? "di-alert" : undefined}>{note}</span>
          </p>
        </div>
      ))}
      <p className="di-target-total">{total}</p>
      {legend.map((line) => (
        <p key={line} className="di-note">
          {line}
        </p>
      ))}
    </div>
  );
}
