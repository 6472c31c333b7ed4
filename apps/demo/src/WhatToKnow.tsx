import { useSnapshot } from "@the-difference/impact-ui/query";

interface WhatToKnowProps {
  /** Ids of cross-checks. */
  checks: readonly string[];
  /** Ids of the results that stand on the page, so that there is something to link to. */
  figures: readonly string[];
}

/** What some cross-checks found, each sentence once, with links to the figures it touches. */
export function WhatToKnow({ checks, figures }: WhatToKnowProps) {
  const { data } = useSnapshot();
  if (!data) return <p className="section-lead">The list comes with the figures.</p>;

  const findings = new Map<string, { id: string; title: string }[]>();
  for (const wanted of checks) {
    for (const { id, title, caveats } of data.results) {
      if (!figures.includes(id)) continue;
      for (const { check, text } of caveats) {
        if (check === wanted) findings.set(text, [...(findings.get(text) ?? []), { id, title }]);
      }
    }
  }
  return (
    <ol className="checks">
      {[...findings].map(([text, touched]) => (
        <li key={text}>
          <p>{text}</p>
          <p className="checks-figures">
            {touched.map(({ id, title }) => (
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
