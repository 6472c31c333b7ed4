import type { PublishedContent, PublishedResult } from "@the-difference/impact-sdk";
import type { ReactNode } from "react";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { contentMessages } from "./contentMessages";
import { FigureLinks } from "./FigureLinks";

interface ContentCardProps {
  content: PublishedContent;
  results: readonly PublishedResult[];
  language: Language;
  /** The id of the element that names the card. */
  labelledBy: string;
  children: ReactNode;
}

/** What every piece of content stands in: its badge, its text, the figures beside it, its source. */
export function ContentCard({
  content,
  results,
  language,
  labelledBy,
  children,
}: ContentCardProps) {
  const say = messagesIn(contentMessages, language);
  const { sources, places } = content;
  const hasFigures = results.some(({ id }) => content.results.includes(id));
  return (
    <article
      className="di-figure di-content"
      data-di-form={content.is}
      aria-labelledby={labelledBy}
    >
      {content.illustrative && (
        <p className="di-badges">
          <span className="di-badge">{say.illustrative}</span>
        </p>
      )}
      {children}
      <footer className="di-foot">
        {hasFigures && (
          <div className="di-beside">
            <p>{say.figures}</p>
            <FigureLinks ids={content.results} results={results} />
          </div>
        )}
        <p className="di-source">
          {say.source(
            sources.map(({ shortName }) => shortName).join("; "),
            places.map(({ place }) => place).join("; "),
          )}
        </p>
      </footer>
    </article>
  );
}
