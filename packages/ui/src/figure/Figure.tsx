import { formatDate, type PublishedResult } from "@the-difference/impact-sdk";
import { type ReactNode, useId } from "react";
import { basisInWords } from "../words/basisInWords";
import type { FigureModel } from "./FigureModel";
import { FigureTable } from "./FigureTable";
import type { WidgetOptions } from "./WidgetState";

interface FigureProps extends WidgetOptions {
  result: PublishedResult;
  model: FigureModel;
  /** The marks. They hold nothing that the sentence and the table do not say. */
  chart: ReactNode;
  /** ISO date of the last refresh that worked, where the result is from an earlier visit. */
  staleSince?: string | undefined;
}

/** So many caveats stand in the figure, the author's most important first; the rest are one keystroke away. */
const mostCaveats = 2;

/** What every widget stands in: headline, subtitle, chart, sentence, caveats, source, table. */
export function Figure(props: FigureProps) {
  const { result, model, chart, staleSince, headingLevel = 3, locale = "en-GB" } = props;
  const headlineId = useId();
  const sentenceId = useId();
  const Headline = `h${headingLevel}` as const;
  const firstCaveats = result.caveats.slice(0, mostCaveats);
  const moreCaveats = result.caveats.slice(mostCaveats);
  const badges = [
    result.illustrative && "Illustrative data: invented to show the design",
    result.status === "provisional" && "Provisional",
    staleSince && `Last refreshed ${formatDate(staleSince, locale)}`,
  ].filter((badge): badge is string => typeof badge === "string");

  return (
    <figure className="di-figure" data-di-kind={result.kind} aria-labelledby={headlineId}>
      {badges.length > 0 && (
        <p className="di-badges">
          {badges.map((badge) => (
            <span key={badge} className="di-badge">
              {badge}
            </span>
          ))}
        </p>
      )}
      <Headline id={headlineId} className="di-headline">
        {model.headline}
      </Headline>
      <p className="di-subtitle">{result.subtitle}</p>
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
        {firstCaveats.length > 0 && (
          <div className="di-caveats">
            {firstCaveats.map(({ text }) => (
              <p key={text} className="di-caveat">
                {text}
              </p>
            ))}
          </div>
        )}
      </div>
      <figcaption className="di-foot">
        <p className="di-source">
          Source: {result.sources.map((source) => source.shortName).join("; ")}
        </p>
        <details className="di-details">
          <summary>{summaryOf(moreCaveats.length)}</summary>
          <FigureTable table={model.table} />
          <dl className="di-about">
            {moreCaveats.length > 0 && <dt>Notes</dt>}
            {moreCaveats.map(({ text }) => (
              <dd key={text}>{text}</dd>
            ))}
            <dt>Basis</dt>
            <dd>{basisInWords(result.basis, locale)}</dd>
            <dt>Data as of</dt>
            <dd>{formatDate(result.asOf, locale)}</dd>
            <dt>Sources</dt>
            {result.sources.map((source) => (
              <dd key={source.id}>
                {source.url ? <a href={source.url}>{source.citation}</a> : source.citation}
              </dd>
            ))}
            {result.evidence.length > 0 && <dt>Where it stands</dt>}
            {result.evidence.map((evidence) => (
              <dd key={`${evidence.figure} ${evidence.place}`}>
                {evidence.quote ? `“${evidence.quote}”, ` : ""}
                {evidence.place} ({evidence.figure})
              </dd>
            ))}
          </dl>
        </details>
      </figcaption>
    </figure>
  );
}

function summaryOf(moreCaveats: number): string {
  if (moreCaveats === 0) return "Table and sources";
  return `Table, sources and ${moreCaveats} more ${moreCaveats === 1 ? "note" : "notes"}`;
}
