import type { PublishedResult } from "@the-difference/impact-sdk";

interface FigureLinksProps {
  /** Ids of results, in the order in which they are named. */
  ids: readonly string[];
  /** The results of the page; an id that is not among them is left out. */
  results: readonly PublishedResult[];
}

/** Links to figures of the same page, by their titles. */
export function FigureLinks({ ids, results }: FigureLinksProps) {
  const linked = ids.flatMap((id) => results.filter((result) => result.id === id));
  return (
    <ul className="di-figure-links">
      {linked.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
