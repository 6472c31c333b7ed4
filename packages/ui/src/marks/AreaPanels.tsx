import type { AreaCell, AreaPanel, AreaPanelsModel } from "./AreaPanelsModel";
import { TimePlot } from "./TimePlot";

/**
 * Draws an `AreaPanelsModel`: a column a measure, the lead large above the rows of the others; where the host
 * is narrow, the lead's measures stand below each other, and the rows have the first alone.
 */
export function AreaPanels({ model }: { model: AreaPanelsModel }) {
  const { measures, base, lead, rows, areMany, rowsNote, notes } = model;
  return (
    <div className="di-areas">
      <p className="di-base">{base}</p>
      {(lead || !areMany) && (
        <div className="di-area-cells di-area-heads">
          {measures.map(({ id, label }) => (
            <span key={id}>{label}</span>
          ))}
        </div>
      )}
      {lead && <Panel panel={lead} />}
      {rowsNote && (
        <p className={areMany ? "di-area-rows-note" : "di-area-rows-note di-area-rows-note-narrow"}>
          {rowsNote}
        </p>
      )}
      {rows.length > 0 && (
        <div className={areMany ? "di-area-rows di-area-many" : "di-area-rows"}>
          {rows.map((panel) => (
            <Panel key={panel.id} panel={panel} small />
          ))}
        </div>
      )}
      <div className="di-area-notes">
        {notes.map((note) => (
          <p key={note} className="di-note">
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}

function Panel({ panel, small }: { panel: AreaPanel; small?: boolean }) {
  const { label, detail, cells } = panel;
  return (
    <div className={small ? "di-area di-area-small" : "di-area"}>
      <p className="di-group-label">
        {label} {detail && <span className="di-group-detail">{detail}</span>}
      </p>
      <div className="di-area-cells">
        {cells.map((cell) => (
          <Cell key={cell.id} cell={cell} {...(small && { small })} />
        ))}
      </div>
    </div>
  );
}

function Cell({ cell, small }: { cell: AreaCell; small?: boolean }) {
  const { label, value, isWords, detail, ownScale, plot } = cell;
  return (
    <div className="di-area-cell">
      <div className="di-area-words">
        <span className="di-area-measure">{label}</span>
        <span className={isWords ? "di-row-words" : "di-area-value"}>{value}</span>
        {detail && <span className="di-area-detail">{detail}</span>}
        {ownScale && <span className="di-area-scale">{ownScale}</span>}
        {plot.names.map(({ id, order, lines }) => (
          <span key={id} className="di-area-beside">
            <svg aria-hidden="true">
              <line className={`di-benchmark di-benchmark-${order}`} x2="100%" y1="50%" y2="50%" />
            </svg>
            {lines.join(" ")}
          </span>
        ))}
      </div>
      <TimePlot plot={plot} {...(small && { small })} />
    </div>
  );
}
