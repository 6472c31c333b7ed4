import { BenchmarkLabels } from "../../marks/BenchmarkLabels";
import { ShareAxis } from "../../marks/ShareAxis";
import { ShareRow } from "../../marks/ShareRow";
import type { DiversityModel } from "./diversityModel";

/** The marks of a breakdown: a row a group, benchmarks named above the first. */
export function DiversityRows({ model }: { model: DiversityModel }) {
  const { ticks, max, rows, benchmarkLabels, language } = model;
  // With every group hidden and nothing to compare with, an axis would measure nothing.
  const hasAxis = benchmarkLabels.length > 0 || rows.some(({ mark }) => mark.is === "drawn");
  return (
    <div className="di-shares">
      <p className="di-base">{model.known}</p>
      {hasAxis && (
        <div className="di-share-row di-share-head">
          <span />
          <div>
            <ShareAxis ticks={ticks} max={max} language={language} />
            <BenchmarkLabels labels={benchmarkLabels} max={max} />
          </div>
        </div>
      )}
      {rows.map(({ id, label, mark, benchmarks, count, share, ratio }) => (
        <div key={id} className="di-share-row">
          <span className="di-share-label">{label}</span>
          <ShareRow rowId={id} mark={mark} max={max} ticks={ticks} benchmarks={benchmarks} />
          <span className="di-share-figures">
            <span className="di-share-count">{count}</span>
            {share && <strong className="di-share-percent">{share}</strong>}
            {ratio && <span className="di-share-ratio">{ratio}</span>}
          </span>
        </div>
      ))}
      {model.bands && <p className="di-note">{model.bands}</p>}
    </div>
  );
}
