import { ShareAxis } from "../../marks/ShareAxis";
import { ShareRow } from "../../marks/ShareRow";
import type { SurveyResultsModel } from "./surveyResultsModel";

/** The marks of a survey: a row an item on one axis from none to all. */
export function SurveyRows({ model }: { model: SurveyResultsModel }) {
  const { ticks, max, rows, response, legend, language } = model;
  return (
    <div className="di-shares di-shares-stacked">
      <p className="di-base">{response}</p>
      {rows.map(({ id, statement, mark, share, count, extent }) => (
        <div key={id} className="di-share-row">
          <span className="di-share-label">{statement}</span>
          <ShareRow mark={mark} max={max} ticks={ticks} />
          <span className="di-share-figures">
            <span className="di-share-count">{count}</span>
            {share && <strong className="di-share-percent">{share}</strong>}
          </span>
          {extent && <span className="di-share-extent">{extent}</span>}
        </div>
      ))}
      <div className="di-share-row di-share-head">
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
  );
}
