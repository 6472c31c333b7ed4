import { CountPlot } from "../../marks/CountPlot";
import type { CohortTimelineModel, TimelineStep } from "./cohortTimelineModel";

/**
 * A row a cohort, a column a step, the steps named once; where the host is narrow, a cohort's steps stand
 * below each other with their names.
 */
export function TimelineChart({ model }: { model: CohortTimelineModel }) {
  return (
    <div className="di-timeline">
      <div className="di-timeline-steps di-timeline-head">
        {model.steps.map(({ id, label }) => (
          <span key={id}>{label}</span>
        ))}
      </div>
      {model.cohorts.map((cohort) => (
        <div key={cohort.id} className="di-timeline-cohort">
          <p className="di-group-label">{cohort.label}</p>
          <div className="di-timeline-steps">
            {cohort.steps.map((step) => (
              <StepCell key={step.id} step={step} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function StepCell({ step: { label, count, when, bar } }: { step: TimelineStep }) {
  if (bar.is === "notTold") return <div className="di-timeline-step di-timeline-gap" />;
  return (
    <div className="di-timeline-step">
      <span className="di-timeline-label">{label}</span>
      <span className="di-timeline-count">
        <span className={bar.is === "drawn" ? "di-row-value" : "di-row-words"}>{count}</span>
        {when && <span className="di-timeline-when">{when}</span>}
      </span>
      <CountPlot bar={bar} />
    </div>
  );
}
