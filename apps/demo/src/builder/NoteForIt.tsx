import { itNoteAsText, type NoteSection } from "./itNote";
import { useCopy } from "./useCopy";

interface NoteForItProps {
  title: string;
  sections: readonly NoteSection[];
}

/** The page that an IT team asks for, to read here or to send on. */
export function NoteForIt({ title, sections }: NoteForItProps) {
  const { copy, report } = useCopy();
  const text = `${title}\n\n\n${itNoteAsText(sections)}\n`;
  return (
    <section aria-labelledby="it-note" className="note">
      <h2 id="it-note">For your IT team</h2>
      <p className="section-lead">
        They will ask what this is and what it does. Send them this note with the code.
      </p>
      <div className="note-actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            void copy(text, {
              done: "Copied: the note. Paste it into an e-mail.",
              failed: "Your browser does not let this page copy. Save the note as a file instead.",
            })
          }
        >
          Copy the note
        </button>
        <a
          className="button"
          download="note-for-it.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Save it as a file
        </a>
      </div>
      {report}
      <details>
        <summary>Read the note</summary>
        {sections.map(({ title: part, lines }) => (
          <div key={part}>
            <h3>{part}</h3>
            {lines.map((line) =>
              typeof line === "string" ? (
                <p key={line}>{line}</p>
              ) : (
                <pre key={line.code}>
                  <code>{line.code}</code>
                </pre>
              ),
            )}
          </div>
        ))}
      </details>
    </section>
  );
}
