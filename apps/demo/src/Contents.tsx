export function Contents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  return (
    <nav className="contents" aria-label="Contents">
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
