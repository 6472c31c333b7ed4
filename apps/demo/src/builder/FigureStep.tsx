import type { PublishedResult, Snapshot } from "@the-difference/impact-sdk";
import { useId, useState } from "react";
import type { Choice } from "./Choice";
import { RadioGroup } from "./RadioGroup";
import { type OwnFile, readOwnFile } from "./readOwnFile";
import { TextField } from "./TextField";

interface FigureStepProps {
  choice: Choice;
  snapshot: Snapshot | undefined;
  result: PublishedResult | undefined;
  file: OwnFile | undefined;
  /** What is wrong with the own address, or why nothing came from it. */
  fault: string | undefined;
  onChange: (part: Partial<Choice>) => void;
  onFile: (file: OwnFile | undefined) => void;
}

/** Step 1: whose figures, and which of them. */
export function FigureStep(props: FigureStepProps) {
  const { choice, snapshot, result, file, fault, onChange, onFile } = props;
  const selectId = useId();
  return (
    <section aria-labelledby="figure-step">
      <h2 id="figure-step">1. The figure</h2>
      <RadioGroup
        legend="Whose figures?"
        options={[
          { value: "report", label: "Impact report 2021-22", hint: "The Difference's own" },
          { value: "trust", label: "An illustrative trust", hint: "Invented, to try things out" },
          { value: "own", label: "Our own", hint: "A file that your trust has published" },
        ]}
        chosen={choice.figures}
        onChoose={(figures) => onChange({ figures, figure: "" })}
      />
      {choice.figures === "own" && (
        <OwnFigures choice={choice} file={file} fault={fault} onChange={onChange} onFile={onFile} />
      )}
      <div className="field">
        <label htmlFor={selectId}>Which figure?</label>
        <select
          id={selectId}
          value={result?.id ?? ""}
          disabled={!snapshot}
          onChange={(event) => onChange({ figure: event.target.value })}
        >
          {snapshot ? (
            snapshot.results.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))
          ) : (
            <option value="">The list comes with the figures</option>
          )}
        </select>
      </div>
      {choice.figures !== "own" && fault && <p className="fault">{fault}</p>}
      {snapshot && result && choice.figure !== "" && choice.figure !== result.id && (
        <p className="fault">
          The figure of this link is not among these any more. The first of them is shown instead.
        </p>
      )}
    </section>
  );
}

type OwnFiguresProps = Pick<FigureStepProps, "choice" | "file" | "fault" | "onChange" | "onFile">;

function OwnFigures({ choice, file, fault, onChange, onFile }: OwnFiguresProps) {
  const id = useId();
  const [unread, setUnread] = useState<string>();

  async function read(chosen: File | undefined) {
    setUnread(undefined);
    onFile(undefined);
    if (!chosen) return;
    try {
      onFile(await readOwnFile(chosen));
      onChange({ own: "" });
    } catch (error) {
      setUnread(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div className="own">
      <div className="field">
        <label htmlFor={id}>Your file of figures</label>
        <p className="hint" id={`${id}-hint`}>
          It stays on your computer: this page reads it and sends it nowhere. Its name ends in
          .json.
        </p>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint ${id}-fault`}
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <p className="fault" id={`${id}-fault`} role="status">
          {unread}
        </p>
      </div>
      <TextField
        label="Or its address, if it is on the web already"
        value={choice.own}
        fault={file || unread ? undefined : fault}
        onChange={(own) => {
          onFile(undefined);
          onChange({ own, figure: "" });
        }}
      />
    </div>
  );
}
