import { memo, type ReactNode } from "react";
import {
  type DirectoryRow,
  directoryLetters,
  type PartnerDirectoryModel,
} from "./partnerDirectoryModel";

interface DirectoryRowsProps {
  model: PartnerDirectoryModel;
  /** Those of the model's rows that are shown. */
  rows: readonly DirectoryRow[];
  /** The name of the list for those who do not see where it stands. */
  label: string;
  /** What stands below the last row. */
  children?: ReactNode;
}

/** Rows under their initials, in a box of one height that scrolls, by keyboard too. */
export function DirectoryRows({ model, rows, label, children }: DirectoryRowsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="di-directory-box" aria-label={label} tabIndex={0}>
      <Letters model={model} rows={rows} />
      {children}
    </section>
  );
}

/** Drawn again only when there are other rows, not with every letter that is typed. */
const Letters = memo(function Letters({ model, rows }: Pick<DirectoryRowsProps, "model" | "rows">) {
  return directoryLetters(rows).map(({ letter, rows: ofLetter }) => (
    <div key={letter} className="di-directory-letter">
      <p className="di-directory-initial" aria-hidden="true">
        {letter}
      </p>
      <ul className="di-directory-rows">
        {ofLetter.map((row) => (
          <li key={row.id}>
            <span className="di-directory-name">{row.name}</span>
            <Details texts={model.detailsOf(row)} />
          </li>
        ))}
      </ul>
    </div>
  ));
});

function Details({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return <span className="di-directory-details">{texts.join("; ")}</span>;
}
