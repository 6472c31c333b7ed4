import { type ReactNode, useId } from "react";
import type { Language } from "../language/Language";
import { FigureDetails } from "./FigureDetails";
import type { FigureHeading } from "./FigureHeading";
import { FigureMarks } from "./FigureMarks";
import type { FigureModel } from "./FigureModel";
import type { FigureFrame } from "./figureFrame";
import type { WidgetOptions } from "./WidgetState";

interface FigureProps extends FigureHeading {
  frame: FigureFrame;
  model: FigureModel;
  /** The marks. They hold nothing that the sentence and the table do not say. */
  chart: ReactNode;
  language: Language;
  form: NonNullable<WidgetOptions["form"]>;
  /** Its id in the page. */
  anchor: string | undefined;
}

/** What every widget stands in: headline, subtitle, chart, sentence, caveats, source, table. */
export function Figure({ frame, model, chart, language, form, anchor, headingLevel }: FigureProps) {
  const headlineId = useId();
  const sentenceId = useId();
  const Headline = `h${headingLevel}` as const;

  return (
    <figure
      id={anchor}
      className={form === "compact" ? "di-figure di-compact" : "di-figure"}
      data-di-kind={frame.kind}
      aria-labelledby={headlineId}
    >
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
        <>
          <div
            className="di-chart"
            role="img"
            aria-labelledby={headlineId}
            aria-describedby={sentenceId}
          >
            {chart}
          </div>
          <FigureMarks table={model.table} language={language} />
        </>
      )}
      <div className="di-words">
        <p
          id={sentenceId}
          className={form === "compact" ? "di-sentence di-visually-hidden" : "di-sentence"}
        >
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
        <FigureDetails
          frame={frame}
          model={model}
          language={language}
          headingLevel={headingLevel}
          {...(anchor && { anchor })}
        />
      </figcaption>
    </figure>
  );
}
