import { useSnapshot } from "@the-difference/impact-ui/query";

/** Every cross-check that a figure carries, once, with links to the figures it touches. */
export function WhatToKnow() {
  const { data } = useSnapshot();
  if (!data) return <p className="section-lead">The list comes with the figures.</p>;

  const checks = new Map<string, { text: string; figures: { id: string; title: string }[] }>();
  for (const { id, title, caveats } of data.results) {
    for (const { check, text } of caveats) {
      if (!check) continue;
      const known = checks.get(text) ?? { text, figures: [] };
      known.figures.push({ id, title });
      checks.set(text, known);
    }
  }
  return (
    <ol className="checks">
      {[...checks.values()].map(({ text, figures }) => (
        <li key={text}>
          <p>{text}</p>
          <p className="checks-figures">
            {figures.map(({ id, title }) => (
              <span key={id}>{title}</span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
