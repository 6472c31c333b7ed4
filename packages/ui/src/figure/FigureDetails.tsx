import { createElement, useEffect, useRef, useState } from "react";
import type { FigureActionsProps } from "./actions/FigureActions";
import type { FigureHeading } from "./FigureHeading";
import { FigureTable } from "./FigureTable";
import type { AboutEntry } from "./figureFrame";
import { useLoaded } from "./useLoaded";

const loadActions = async () => (await import("./actions/FigureActions")).FigureActions;

/** What is one keystroke away: what can be done with the figure, its rows as a table, what stands behind it. */
export function FigureDetails({ headingLevel, ...figure }: FigureActionsProps & FigureHeading) {
  const { frame, model } = figure;
  const details = useRef<HTMLDetailsElement>(null);
  // Without a script there is nothing to act with, so server HTML has no room for it.
  const [state, setState] = useState<"withoutScript" | "closed" | "open">("withoutScript");
  const followReader = () => setState(details.current?.open ? "open" : "closed");
  useEffect(followReader, []);
  const actions = useLoaded(loadActions, state === "open");
  const AboutHeading = `h${Math.min(headingLevel + 1, 6) as 3 | 4 | 5 | 6}` as const;
  return (
    <details className="di-details" ref={details} onToggle={followReader}>
      <summary>{frame.detailsLabel}</summary>
      {state !== "withoutScript" && (
        <div className="di-actions-place">{actions && createElement(actions, figure)}</div>
      )}
      <FigureTable table={model.table} />
      <AboutHeading className="di-about-heading">{frame.aboutLabel}</AboutHeading>
      <dl className="di-about">
        {frame.about.map((entries) => (
          <div key={entries[0]?.term}>
            {entries.map((entry) => (
              <About key={entry.term} {...entry} />
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function About({ term, details }: AboutEntry) {
  return (
    <>
      <dt>{term}</dt>
      {details.map(({ text, url }) => (
        <dd key={text}>{url ? <a href={url}>{text}</a> : text}</dd>
      ))}
    </>
  );
}
