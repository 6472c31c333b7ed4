import { BenchmarkLabels } from "../../marks/BenchmarkLabels";
import { PlotAxis } from "../../marks/PlotAxis";
import { GainPlot } from "./GainPlot";
import type { GainRowModel, ReadingGainModel } from "./readingGainModel";

/** With more rows than this, rows are lower. */
const mostTall = 12;

/** A row an area on one axis of months a month; pace and threshold are lines through all of them. */
export function GainRows({ model }: { model: ReadingGainModel }) {
  const { rows, ticks, lines, medianLabel, thresholdLabel } = model;
  return (
    <div
      className={
        rows.length > mostTall
          ? "di-shares di-shares-stacked di-gain di-gain-dense"
          : "di-shares di-shares-stacked di-gain"
      }
    >
      {model.tested && <p className="di-base">{model.tested}</p>}
      <div className="di-share-row di-share-head">
        <span />
        <div>
          <p className="di-gain-axis">{model.axis}</p>
          <BenchmarkLabels labels={lines} max={1} />
          <PlotAxis labels={ticks} />
        </div>
        <span className="di-gain-figures di-gain-heads">
          <span>{medianLabel}</span>
          <span className="di-gain-threshold">{thresholdLabel}</span>
        </span>
      </div>
      {rows.map((row) => (
        <div key={row.id} className={row.isWhole ? "di-share-row di-gain-whole" : "di-share-row"}>
          <span className="di-share-label">{row.label}</span>
          <GainPlot row={row} ticks={ticks} lines={lines} />
          <Figures row={row} />
        </div>
      ))}
      {model.notes.map((note) => (
        <p key={note} className="di-note">
          {note}
        </p>
      ))}
    </div>
  );
}

function Figures({ row: { hasMedian, median, count, share } }: { row: GainRowModel }) {
  // Hidden whole, the reason is said once.
  const isOneReason = !hasMedian && share === "" && median === count;
  return (
    <span className="di-gain-figures">
      <span className={hasMedian ? "di-gain-median" : "di-gain-reason"}>{median}</span>
      {!isOneReason && (
        <span className={share ? "di-gain-count" : "di-gain-threshold di-gain-reason"}>
          {count}
        </span>
      )}
      {share && <span className="di-gain-share">{share}</span>}
    </span>
  );
}
