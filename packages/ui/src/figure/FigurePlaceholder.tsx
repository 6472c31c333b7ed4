import { useId } from "react";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import type { FigureHeading } from "./FigureHeading";
import { figureMessages } from "./figureMessages";
import type { WidgetOptions } from "./WidgetState";

interface FigurePlaceholderProps extends FigureHeading {
  language: Language;
  /** The id that the figure will have, where its host knows it. */
  anchor?: string | false | undefined;
  form?: WidgetOptions["form"];
  state: { is: "loading" } | { is: "failed"; message: string; retry?: () => void };
}

/** A figure whose result is on its way, or did not come: as tall as a figure, so that little moves. */
export function FigurePlaceholder({
  state,
  language,
  headingLevel,
  anchor,
  form,
}: FigurePlaceholderProps) {
  const say = messagesIn(figureMessages, language);
  const headlineId = useId();
  const className = `di-figure di-placeholder${form === "compact" ? " di-compact" : ""}`;
  const Headline = `h${headingLevel}` as const;

  if (state.is === "loading") {
    return (
      <figure
        id={anchor || undefined}
        className={className}
        aria-busy="true"
        aria-labelledby={headlineId}
      >
        <p id={headlineId} className="di-visually-hidden">
          {say.loading}
        </p>
        <div className="di-skeleton" aria-hidden="true">
          <span className="di-skeleton-line di-skeleton-headline" />
          <span className="di-skeleton-line di-skeleton-subtitle" />
          <span className="di-skeleton-line di-skeleton-bar" />
          <span className="di-skeleton-line di-skeleton-bar" />
          <span className="di-skeleton-line di-skeleton-bar" />
        </div>
      </figure>
    );
  }
  return (
    <figure id={anchor || undefined} className={className} aria-labelledby={headlineId}>
      <Headline id={headlineId} className="di-headline">
        {say.failed}
      </Headline>
      <p className="di-failure" role="alert">
        {state.message}
      </p>
      {state.retry && (
        <button type="button" className="di-button" onClick={state.retry}>
          {say.tryAgain}
        </button>
      )}
    </figure>
  );
}
