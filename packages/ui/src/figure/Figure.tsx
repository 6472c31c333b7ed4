import { type ReactNode, useId } from "react";
import type { FigureHeading } from "./FigureHeading";
import type { FigureModel } from "./FigureModel";
import { FigureTable } from "./FigureTable";
import type { FigureFrame } from "./figureFrame";

interface FigureProps extends FigureHeading {
  frame: FigureFrame;
  model: FigureModel;
  /** The marks. They hold nothing that the sentence and the table do not say. */
  chart: ReactNode;
}

/** What every widget stands in: headline, subtitle, chart, sentence, caveats, source, table. */
export function Figure({ frame, model, chart, headingLevel }: FigureProps) {
  const headlineId = useId();
  const sentenceId = useId();
  const Headline = `h${headingLevel}` as const;

  return (
    <figure className="di-figure" data-di-kind={frame.kind} aria-labelledby={headlineId}>
      {frame.badges.length > 0 && (
        <p className="di-badges">
          {frame.badges.map((badge) => (
            <span key={badge} className="di-badge">
              {badge}
            </span>
          ))}
        </p>
      )}
      <Headline id={headlineId} className="di-headline">
        {model.headline}
      </Headline>
      <p className="di-subtitle">{frame.subtitle}</p>
      {model.empty ? (
        <p className="di-empty">{model.empty}</p>
      ) : (
        <div
          className="di-chart"
          role="img"
          aria-labelledby={headlineId}
          aria-describedby={sentenceId}
        >
          {chart}
        </div>
      )}
      <div className="di-words">
        <p id={sentenceId} className="di-sentence">
          {model.sentence}
        </p>
        {frame.caveats.length > 0 && (
          <div className="di-caveats">
            {frame.caveats.map((caveat) => (
              <p key={caveat} className="di-caveat">
                {caveat}
              </p>
            ))}
          </div>
        )}
      </div>
      <figcaption className="di-foot">
        <p className="di-source">{frame.source}</p>
        <details className="di-details">
          <summary>{frame.detailsLabel}</summary>
          <FigureTable table={model.table} />
          <dl className="di-about">
            {frame.about.map(({ term, details }) => (
              <Details key={term} term={term} details={details} />
            ))}
          </dl>
        </details>
      </figcaption>
    </figure>
  );
}

function Details({ term, details }: FigureFrame["about"][number]) {
  return (
    <>
      <dt>{term}</dt>
      {details.map(({ text, url }) => (
        <dd key={text}>{url ? <a href={url}>{text}</a> : text}</dd>
      ))}
    </>
  );
}
