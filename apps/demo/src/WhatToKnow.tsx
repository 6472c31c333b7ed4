import { useSnapshot } from "@the-difference/impact-ui/query";

/** What some cross-checks found, each sentence once, with links to the figures it touches. */
export function WhatToKnow({ checks }: { checks: readonly string[] }) {
  const { data } = useSnapshot();
  if (!data) return <p className="section-lead">The list comes with the figures.</p>;

  const findings = new Map<string, { id: string; title: string }[]>();
  for (const wanted of checks) {
    for (const { id, title, caveats } of data.results) {
      for (const { check, text } of caveats) {
        if (check === wanted) findings.set(text, [...(findings.get(text) ?? []), { id, title }]);
      }
    }
  }
  return (
    <ol className="checks">
      {[...findings].map(([text, figures]) => (
        <li key={text}>
          <p>{text}</p>
          <p className="checks-figures">
            {figures.map(({ id, title }) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
