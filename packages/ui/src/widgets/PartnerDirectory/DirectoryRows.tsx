import { memo, type ReactNode } from "react";
import { type DirectoryRow, directoryLetters } from "./partnerDirectoryModel";

interface DirectoryRowsProps {
  rows: readonly DirectoryRow[];
  /** The name of the list for those who do not see where it stands. */
  label: string;
  /** What stands below the last row. */
  children?: ReactNode;
}

/** Rows under their initials, in a box of one height that scrolls, by keyboard too. */
export function DirectoryRows({ rows, label, children }: DirectoryRowsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="di-directory-box" aria-label={label} tabIndex={0}>
      <Letters rows={rows} />
      {children}
    </section>
  );
}

/** Drawn again only when there are other rows, not with every letter that is typed. */
const Letters = memo(function Letters({ rows }: { rows: readonly DirectoryRow[] }) {
  return directoryLetters(rows).map(({ letter, rows: ofLetter }) => (
    <div key={letter} className="di-directory-letter">
      <p className="di-directory-initial" aria-hidden="true">
        {letter}
      </p>
      <ul className="di-directory-rows">
        {ofLetter.map(({ id, name, details }) => (
          <li key={id}>
            <span className="di-directory-name">{name}</span>
            {details.length > 0 && (
              <span className="di-directory-details">{details.join("; ")}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  ));
});
