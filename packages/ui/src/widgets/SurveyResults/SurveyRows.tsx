import type { ReactNode } from "react";
import { ShareAxis } from "../../marks/ShareAxis";
import { ShareRow } from "../../marks/ShareRow";
import { LikertBar } from "./LikertBar";
import { LikertKey } from "./LikertKey";
import type { SurveyResultsModel } from "./surveyResultsModel";

/** The marks of a survey: scales as bars from one line, other items as dots on one axis from none to all. */
export function SurveyRows({ model }: { model: SurveyResultsModel }) {
  const { ticks, max, scales, rows, response, legend, language } = model;
  return (
    <div className="di-shares di-shares-stacked">
      <p className="di-base">{response}</p>
      {scales.map(({ id, plot, rows: items }) => (
        <div key={id} className="di-likert-scale">
          <LikertKey plot={plot} />
          {items.map((item) => (
            <SurveyRow key={item.id} {...item}>
              <LikertBar rowId={item.id} mark={item.mark} plot={plot} />
            </SurveyRow>
          ))}
        </div>
      ))}
      {rows.map((item) => (
        <SurveyRow key={item.id} {...item}>
          <ShareRow rowId={item.id} mark={item.mark} max={max} ticks={ticks} />
        </SurveyRow>
      ))}
      {rows.length > 0 && (
        <div className="di-share-row di-share-head">
          <div>
            <ShareAxis ticks={ticks} max={max} language={language} />
          </div>
        </div>
      )}
      {legend.map((line) => (
        <p key={line} className="di-note">
          {line}
        </p>
      ))}
    </div>
  );
}

interface SurveyRowProps {
  statement: string;
  share: string;
  count: string;
  details: readonly string[];
  children: ReactNode;
}

function SurveyRow({ statement, share, count, details, children }: SurveyRowProps) {
  return (
    <div className="di-share-row">
      <span className="di-share-label">{statement}</span>
      {children}
      <span className="di-share-figures">
        <span className="di-share-count">{count}</span>
        {share && <strong className="di-share-percent">{share}</strong>}
      </span>
      {details.length > 0 && (
        <span className="di-share-extent">
          {details.map((detail) => (
            <span key={detail} className="di-survey-detail">
              {detail}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
