import { type ReactNode, useId, useRef, useState } from "react";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { FigureModel } from "../FigureModel";
import type { FigureFrame } from "../figureFrame";
import { actionMessages } from "./actionMessages";
import { figureCsv } from "./figureCsv";
import { figureSvg } from "./figureSvg";
import { pngOf } from "./pngOf";
import { saveFile } from "./saveFile";

export interface FigureActionsProps {
  frame: FigureFrame;
  model: FigureModel;
  language: Language;
  /** The figure's id in its page; without one it cannot be linked to. */
  anchor?: string;
}

/** What was done last, in words. The number tells two alike apart, so that both are announced. */
interface Report {
  number: number;
  text: string;
  /** What could not be copied, for the reader to copy. */
  toCopy?: string;
}

/** What a reader can take away: the table, the sentence, a link, a picture. */
export function FigureActions({ frame, model, language, anchor }: FigureActionsProps) {
  const say = messagesIn(actionMessages, language);
  const place = useRef<HTMLDivElement>(null);
  const [report, setReport] = useState<Report>();
  const tell = (told: Omit<Report, "number">) =>
    setReport((last) => ({ ...told, number: (last?.number ?? 0) + 1 }));

  async function copy(text: string, done: string) {
    try {
      await navigator.clipboard.writeText(text);
      tell({ text: done });
    } catch {
      // No permission, or a page without https: there is no clipboard to write to.
      tell({ text: say.notCopied, toCopy: text });
    }
  }

  async function save(ending: string, make: () => Blob | Promise<Blob>) {
    const file = `${frame.id}.${ending}`;
    try {
      saveFile(file, await make());
      tell({ text: say.saved(file) });
    } catch {
      tell({ text: say.notSaved(file) });
    }
  }

  const csv = () => figureCsv(model.table, frame, language);
  const picture = () => {
    const figure = place.current?.closest("figure");
    if (!figure) throw new Error("FigureActions: expected to stand in a figure.");
    const description = [model.sentence, ...frame.caveats, frame.source].join(" ");
    return figureSvg(figure, { title: model.headline, description, mark: say.mark });
  };

  return (
    <div ref={place} className="di-actions">
      <ActionGroup label={say.copy}>
        <Action {...say.copyTable} act={() => copy(csv(), say.tableCopied)} />
        <Action {...say.copySentence} act={() => copy(model.sentence, say.sentenceCopied)} />
        {anchor && <Action {...say.copyLink} act={() => copy(addressOf(anchor), say.linkCopied)} />}
      </ActionGroup>
      <ActionGroup label={say.download}>
        <Action {...say.downloadCsv} act={() => save("csv", () => csvFile(csv()))} />
        <Action {...say.downloadSvg} act={() => save("svg", () => svgFile(picture().svg))} />
        <Action {...say.downloadPng} act={() => save("png", () => pngOf(picture()))} />
      </ActionGroup>
      <p className="di-action-report" role="status">
        {report && <span key={report.number}>{report.text}</span>}
      </p>
      {report?.toCopy !== undefined && (
        <textarea
          key={report.number}
          className="di-to-copy"
          aria-label={say.toCopy}
          readOnly
          rows={3}
          value={report.toCopy}
          ref={selectAll}
        />
      )}
    </div>
  );
}

function ActionGroup({ label, children }: { label: string; children: ReactNode }) {
  const labelId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act are no fields of a form
    <div className="di-action-group" role="group" aria-labelledby={labelId}>
      <span id={labelId} className="di-action-label">
        {label}
      </span>
      {children}
    </div>
  );
}

interface ActionProps {
  shown: string;
  name: string;
  act: () => Promise<void>;
}

function Action({ shown, name, act }: ActionProps) {
  return (
    <button type="button" className="di-action" aria-label={name} onClick={() => void act()}>
      {shown}
    </button>
  );
}

/** Ready for the reader's own copy command. */
function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.select();
}

function addressOf(anchor: string): string {
  const address = new URL(window.location.href);
  address.hash = anchor;
  return address.href;
}

/** Spreadsheets take a file without this mark for one in an old encoding. */
const byteOrderMark = "\ufeff";

const csvFile = (csv: string) => new Blob([byteOrderMark, csv], { type: "text/csv;charset=utf-8" });
const svgFile = (svg: string) => new Blob([svg], { type: "image/svg+xml;charset=utf-8" });
