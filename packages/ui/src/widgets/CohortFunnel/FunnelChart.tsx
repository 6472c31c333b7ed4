import { PlotLabel } from "../../marks/PlotLabel";
import { percentOfPlot } from "../../marks/percentOfPlot";
import { TargetLine } from "../../marks/TargetLine";
import type { CohortFunnelModel, FunnelBar, FunnelStageMark } from "./cohortFunnelModel";

/** The funnel's marks: a column a cohort, a bar a stage. */
export function FunnelChart({ model }: { model: CohortFunnelModel }) {
  const severalCohorts = model.cohorts.length > 1;
  return (
    <div
      className={severalCohorts ? "di-funnel di-columns" : "di-funnel"}
      data-stages={alignedStages(model)}
    >
      {model.cohorts.map((cohort) => (
        <div key={cohort.id} className="di-funnel-cohort">
          {severalCohorts && <p className="di-group-label">{cohort.label}</p>}
          {cohort.stages.map((stage) => (
            <FunnelStage key={stage.id} stage={stage} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The stylesheet has rows for two to eight stages; longer funnels stand in columns of their own. */
function alignedStages({ cohorts }: CohortFunnelModel): number | undefined {
  const stages = cohorts[0]?.stages.length ?? 0;
  const isAligned = cohorts.length <= 4 && stages >= 2 && stages <= 8;
  return cohorts.length > 1 && isAligned ? stages : undefined;
}

function FunnelStage({ stage }: { stage: FunnelStageMark }) {
  return (
    <div className="di-funnel-stage">
      <div>
        <div className="di-row-head">
          <span className="di-row-label">{stage.label}</span>
          <span className={stage.bar.is === "drawn" ? "di-row-value" : "di-row-value di-row-words"}>
            {stage.count}
          </span>
        </div>
        <div className="di-plot" data-di-row={stage.rowId}>
          <StageBar bar={stage.bar} />
          {stage.target && <TargetLine at={stage.target.at} />}
        </div>
        {stage.target && <PlotLabel {...stage.target} />}
        {!stage.wedge && <Notes notes={stage.notes} />}
      </div>
      {stage.wedge && (
        <div className="di-wedge">
          <svg
            aria-hidden="true"
            className="di-wedge-shape"
            viewBox="0 0 1 1"
            preserveAspectRatio="none"
          >
            <path d={`M0 0H${stage.wedge.from}L${stage.wedge.to} 1H0Z`} />
          </svg>
          <Notes notes={stage.notes} />
          <p className="di-wedge-text">{stage.wedge.text}</p>
        </div>
      )}
    </div>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className="di-note">
      {note}
    </p>
  ));
}

function StageBar({ bar }: { bar: FunnelBar }) {
  if (bar.is === "hidden") return <div className="di-bar di-hidden-band" />;
  if (bar.is === "absent") return <div className="di-bar di-absent-band" />;
  return (
    <svg className="di-bar" aria-hidden="true">
      <rect
        className={bar.split ? "di-fill-context" : "di-fill-whole"}
        width={percentOfPlot(bar.length, 1)}
        height="100%"
      />
      <rect className="di-fill-1" width={percentOfPlot(bar.onward, 1)} height="100%" />
      {bar.pending > 0 && (
        <svg
          aria-hidden="true"
          x={percentOfPlot(bar.onward, 1)}
          width={percentOfPlot(bar.pending, 1)}
          height="100%"
          className="di-pending"
        >
          <rect className="di-pending-shape" />
        </svg>
      )}
    </svg>
  );
}
