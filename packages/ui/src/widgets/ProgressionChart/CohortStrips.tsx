import { UnitStrip } from "../../marks/UnitStrip";
import type { ProgressionModel } from "./progressionModel";

/** The marks of a progression: two strips a cohort, the target at the same share through each first one. */
export function CohortStrips({ model }: { model: ProgressionModel }) {
  return (
    <div className="di-progression">
      {model.cohorts.map((cohort) => (
        <div key={cohort.id} className="di-progression-cohort">
          <p className="di-group-label">
            {cohort.label} <span className="di-group-detail">{cohort.graduation}</span>
          </p>
          {cohort.strips.length === 0 && (
            <div className="di-bar di-absent-band" data-di-row={cohort.id} />
          )}
          {cohort.strips.map((strip, index) => (
            <div key={strip.id} className="di-progression-strip">
              <p className="di-strip-title">
                <span>{strip.title}</span>
                {strip.target && (
                  <span className="di-target-key">
                    <svg className="di-target-swatch" aria-hidden="true">
                      <line className="di-target-line" x1="50%" x2="50%" y1="0" y2="100%" />
                    </svg>
                    {strip.target.text}
                  </span>
                )}
              </p>
              <UnitStrip strip={strip} thin={index > 0} />
            </div>
          ))}
          {cohort.notes.map((note) => (
            <p key={note} className="di-note">
              {note}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
