import { percentOfPlot } from "../../marks/percentOfPlot";
import type { CurveStep, TimeToProgressionModel } from "./timeToProgressionModel";

const along = (position: number) => percentOfPlot(position, 1);
const up = (share: number) => percentOfPlot(1 - share, 1);

/** The steps of a Kaplan-Meier curve on their band; where there is no curve, a band over the whole height. */
export function CurvePlot({ model }: { model: TimeToProgressionModel }) {
  const { shares, firstStep, steps, beyond, median } = model;
  return (
    <div className="di-plot di-curve-plot">
      <svg className="di-share-marks" aria-hidden="true">
        {shares.map(({ at }) => (
          <line key={at} className={gridlineClass(at)} x2="100%" y1={up(at)} y2={up(at)} />
        ))}
        {beyond && (
          <foreignObject x={along(beyond.from)} width={along(1 - beyond.from)} height="100%">
            <div className={beyond.is === "hidden" ? "di-hidden-band" : "di-absent-band"} />
          </foreignObject>
        )}
        {median.map(({ id, at, order }) => (
          <line
            key={id}
            className={`di-benchmark di-benchmark-${order}`}
            x1={along(at)}
            x2={along(at)}
            y2="100%"
          />
        ))}
        {firstStep !== undefined && (
          <line className="di-curve-step" x2={along(firstStep)} y1={up(0)} y2={up(0)} />
        )}
        {steps.map((step) => (
          <Step key={step.rowId} step={step} isLast={step === steps.at(-1)} />
        ))}
      </svg>
    </div>
  );
}

function gridlineClass(at: number): string {
  if (at === 0) return "di-curve-zero";
  return at === 0.5 ? "di-curve-half" : "di-gridline";
}

function Step({ step, isLast }: { step: CurveStep; isLast: boolean }) {
  const { rowId, from, to, before, share, band } = step;
  const x = along(from);
  return (
    <g data-di-row={rowId}>
      {band && to > from && (
        <>
          <rect
            className="di-curve-band"
            x={x}
            width={along(to - from)}
            y={up(band.upper)}
            height={percentOfPlot(band.upper - band.lower, 1)}
          />
          {[band.upper, band.lower].map((edge) => (
            <line
              key={edge}
              className="di-curve-edge"
              x1={x}
              x2={along(to)}
              y1={up(edge)}
              y2={up(edge)}
            />
          ))}
        </>
      )}
      {band && isLast && (
        <line className="di-curve-whisker" x1={x} x2={x} y1={up(band.upper)} y2={up(band.lower)} />
      )}
      {share > before && (
        <line className="di-curve-step" x1={x} x2={x} y1={up(before)} y2={up(share)} />
      )}
      <line className="di-curve-step" x1={x} x2={along(to)} y1={up(share)} y2={up(share)} />
      {isLast && <circle className="di-dot" cx={x} cy={up(share)} r="6" />}
    </g>
  );
}
