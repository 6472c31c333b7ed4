/** Links to the sections of a page, in their order; `titles` names each by its id. */
export function Contents({ titles }: { titles: Readonly<Record<string, string>> }) {
  return (
    <nav className="contents" aria-label="Contents">
      <ul>
        {Object.entries(titles).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
