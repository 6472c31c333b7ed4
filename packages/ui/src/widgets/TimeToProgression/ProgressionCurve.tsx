import { BenchmarkLabels } from "../../marks/BenchmarkLabels";
import { percentOfPlot } from "../../marks/percentOfPlot";
import { CurvePlot } from "./CurvePlot";
import type { MonthLabel, TimeToProgressionModel } from "./timeToProgressionModel";

/** The curve over months, its shares at the side, months and the numbers at risk below. */
export function ProgressionCurve({ model }: { model: TimeToProgressionModel }) {
  return (
    <div className="di-curve">
      {model.followed && <p className="di-base">{model.followed}</p>}
      <p className="di-curve-axis">{model.shareAxis}</p>
      <div className="di-curve-grid">
        {model.median.length > 0 && (
          <div className="di-curve-median">
            <BenchmarkLabels labels={model.median} max={1} />
          </div>
        )}
        <svg className="di-curve-scale" aria-hidden="true">
          {model.shares.map(({ at, text }) => (
            <svg
              key={at}
              aria-hidden="true"
              x="100%"
              y={percentOfPlot(1 - at, 1)}
              overflow="visible"
            >
              <text y="0.35em" className="di-label-end">
                {text}
              </text>
            </svg>
          ))}
        </svg>
        <CurvePlot model={model} />
        <MonthLine labels={model.months} />
        <p className="di-curve-axis di-curve-below">{model.monthAxis}</p>
        <p className="di-curve-axis di-curve-below di-curve-risk-label">{model.atRiskLabel}</p>
        <div className="di-curve-risk">
          <MonthLine labels={model.atRisk} />
          {model.hiddenAtRisk.length > 0 && (
            <svg className="di-curve-risk-hidden di-share-marks" aria-hidden="true">
              {model.hiddenAtRisk.map(({ id, from, to, shows }) => (
                <foreignObject
                  key={id}
                  className={`di-curve-label-${shows}`}
                  x={percentOfPlot(from, 1)}
                  width={percentOfPlot(to - from, 1)}
                  height="100%"
                >
                  <div className="di-hidden-band" />
                </foreignObject>
              ))}
            </svg>
          )}
        </div>
      </div>
      {model.notes.map((note) => (
        <p key={note} className="di-note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** Texts at their months, on a line of their own; the outermost stay inside the plot. */
function MonthLine({ labels }: { labels: readonly MonthLabel[] }) {
  return (
    <svg className="di-curve-line di-axis" aria-hidden="true">
      {labels.map(({ id, at, text, shows }) => (
        <svg key={id} aria-hidden="true" x={percentOfPlot(at, 1)} overflow="visible">
          <text y="1em" className={`${anchorOf(at)} di-curve-label-${shows}`}>
            {text}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function anchorOf(at: number): string {
  if (at === 0) return "di-label-start";
  return at === 1 ? "di-label-end" : "di-curve-label-middle";
}
