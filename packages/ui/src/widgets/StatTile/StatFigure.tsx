import type { StatTileModel, TileFigure } from "./statTileModel";

const classOfForm: Record<TileFigure["form"], string> = {
  number: "di-tile-value",
  words: "di-tile-words",
  none: "di-tile-status",
};

/** The number, what it counts, and below a rule the number to hold it against. */
export function StatFigure({ model }: { model: StatTileModel }) {
  const { figure, comparison, notCompared } = model;
  return (
    <div className="di-tile">
      <p className={classOfForm[figure.form]}>{figure.value}</p>
      <Details details={figure.details} />
      {comparison && (
        <div className="di-stat-comparison">
          <p className={comparison.form === "number" ? "di-stat-second" : "di-tile-status"}>
            {comparison.value}
          </p>
          <Details details={comparison.details} />
        </div>
      )}
      {notCompared && <p className="di-note">{notCompared}</p>}
    </div>
  );
}

function Details({ details: [counted, ...others] }: { details: readonly string[] }) {
  return (
    <p className="di-stat-of">
      {counted}
      {others.map((detail) => (
        <span key={detail} className="di-stat-detail">
          {detail}
        </span>
      ))}
    </p>
  );
}
