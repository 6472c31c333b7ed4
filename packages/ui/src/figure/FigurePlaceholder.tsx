import { useId } from "react";
import type { WidgetOptions } from "./WidgetState";

interface FigurePlaceholderProps extends WidgetOptions {
  state: { is: "loading" } | { is: "failed"; message: string; retry?: () => void };
}

/** A figure whose result is on its way, or did not come: as tall as a figure, so that little moves. */
export function FigurePlaceholder({ state, headingLevel = 3 }: FigurePlaceholderProps) {
  const headlineId = useId();
  const Headline = `h${headingLevel}` as const;

  if (state.is === "loading") {
    return (
      <figure className="di-figure di-placeholder" aria-busy="true" aria-labelledby={headlineId}>
        <p id={headlineId} className="di-visually-hidden">
          The figure is loading
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
    <figure className="di-figure di-placeholder" aria-labelledby={headlineId}>
      <Headline id={headlineId} className="di-headline">
        This figure could not be shown
      </Headline>
      <p className="di-failure" role="alert">
        {state.message}
      </p>
      {state.retry && (
        <button type="button" className="di-button" onClick={state.retry}>
          Try again
        </button>
      )}
    </figure>
  );
}
