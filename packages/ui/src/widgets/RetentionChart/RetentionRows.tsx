import { ShareAxis } from "../../marks/ShareAxis";
import { ShareRow } from "../../marks/ShareRow";
import { UnitStrip } from "../../marks/UnitStrip";
import type { RetentionModel } from "./retentionModel";

/** The marks of retention: a dot a cohort on one axis, and below a strip of everybody in it. */
export function RetentionRows({ model }: { model: RetentionModel }) {
  const { ticks, max, rows, language, legend, shareTitle, peopleTitle } = model;
  return (
    <div className="di-retention">
      <div className="di-shares">
        <p className="di-group-label di-retention-title">{shareTitle}</p>
        {rows.map(({ id, label, mark, count, share }) => (
          <div key={id} className="di-share-row">
            <span className="di-share-label">{label}</span>
            <ShareRow rowId={id} mark={mark} max={max} ticks={ticks} />
            <span className="di-share-figures">
              <span className="di-share-count">{count}</span>
              {share && <strong className="di-share-percent">{share}</strong>}
            </span>
          </div>
        ))}
        <div className="di-share-row di-share-head">
          <span />
          <div>
            <ShareAxis ticks={ticks} max={max} language={language} />
          </div>
        </div>
        {legend.map((line) => (
          <p key={line} className="di-note">
            {line}
          </p>
        ))}
      </div>
      <div>
        <p className="di-group-label di-retention-title">{peopleTitle}</p>
        {rows.map(({ id, label, strip }) => (
          <div key={id} className="di-retention-cohort">
            <p className="di-share-label">{label}</p>
            <UnitStrip strip={strip} />
          </div>
        ))}
      </div>
    </div>
  );
}
