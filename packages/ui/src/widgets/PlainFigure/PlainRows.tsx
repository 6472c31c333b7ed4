import type { PlainModel } from "./PlainModel";

/** The numbers of a plain figure, large, with what they are of. */
export function PlainRows({ model }: { model: PlainModel }) {
  return (
    <div className="di-plain">
      {model.groups.map(({ id, heading, rows }) => (
        <div key={id} className="di-plain-group">
          {heading && <p className="di-plain-heading">{heading}</p>}
          {rows.map(({ id: row, label, value, detail, isWords }) => (
            <div key={row} className="di-plain-row">
              <span className="di-plain-label">{label}</span>
              <span className={isWords ? "di-plain-value di-plain-words" : "di-plain-value"}>
                {value}
              </span>
              {detail && <span className="di-plain-detail">{detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
