import { parseSnapshot, type Snapshot } from "@the-difference/impact-sdk";
import { ImpactReport } from "@the-difference/impact-ui";
import { type ChangeEvent, useState } from "react";
import "./ownSnapshot.css";

type Read = { is: "none" } | { is: "refused"; faults: string } | { is: "read"; snapshot: Snapshot };

/** Draws a snapshot that the reader brings, or says why it cannot. */
export function OwnSnapshot() {
  const [read, setRead] = useState<Read>({ is: "none" });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    void file?.text().then((text) => setRead(readSnapshot(text)));
  };
  return (
    <div className="own-snapshot">
      <label>
        A snapshot's file
        <input type="file" accept="application/json,.json" onChange={choose} />
      </label>
      <label>
        Or paste it here
        <textarea rows={4} onChange={({ target }) => setRead(readSnapshot(target.value))} />
      </label>
      {read.is === "refused" && (
        <pre role="alert" className="own-snapshot-faults">
          {read.faults}
        </pre>
      )}
      {read.is === "read" && <ImpactReport snapshot={read.snapshot} headingLevel={2} />}
    </div>
  );
}

function readSnapshot(text: string): Read {
  if (text.trim() === "") return { is: "none" };
  try {
    return { is: "read", snapshot: parseSnapshot(JSON.parse(text)) };
  } catch (error) {
    return { is: "refused", faults: error instanceof Error ? error.message : String(error) };
  }
}
