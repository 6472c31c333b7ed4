import integrity from "@the-difference/impact-embed/cdn/integrity.json";
import { findingOf } from "@the-difference/impact-ui/server";
import { useEffect, useMemo, useState } from "react";
import { PageHeader } from "../PageHeader";
import { AddressStep } from "./AddressStep";
import { addressCheck } from "./addressCheck";
import type { Choice } from "./Choice";
import { addressOfChoice, choiceInAddress } from "./choiceInAddress";
import { FigureStep } from "./FigureStep";
import type { Host } from "./hosts/Host";
import { hostOf } from "./hosts/hostOf";
import { plainHtml } from "./hosts/plainHtml";
import { itNote } from "./itNote";
import { LinkToChoice } from "./LinkToChoice";
import { NoteForIt } from "./NoteForIt";
import { PlaceStep } from "./PlaceStep";
import { Preview } from "./Preview";
import type { OwnFile } from "./readOwnFile";
import { snapshotSource } from "./snapshotSource";
import type { Embedding } from "./snippets/Embedding";
import { useSourcedSnapshot } from "./useSourcedSnapshot";
import { WhatToDo } from "./WhatToDo";

/** This app's own copy of the published files. */
const ownFolder = new URL("/impact/", window.location.href).href;

/** Figure, place and address in; the figure to look at, what to copy and what to do with it out. */
export function BuilderPage() {
  const [choice, setChoice] = useState(() => choiceInAddress(location.search, ownFolder));
  const [file, setFile] = useState<OwnFile>();
  const change = (part: Partial<Choice>) => setChoice((last) => ({ ...last, ...part }));
  useEffect(() => {
    history.replaceState(null, "", `${location.pathname}${addressOfChoice(choice, ownFolder)}`);
  }, [choice]);

  const source = snapshotSource(choice, file, ownFolder);
  const { snapshot, fault } = useSourcedSnapshot(source);
  const result = snapshot?.results.find(({ id }) => id === choice.figure) ?? snapshot?.results[0];
  const finding = useMemo(() => result && findingOf(result), [result]);
  const host = hostOf(choice);
  const widthPx = widthIn(host ?? plainHtml, choice.width);
  const folder = addressCheck(choice.folder, {
    of: "folder",
    ...(host?.isSecure && { secureHost: host.name }),
  });

  const embeddingFrom = (files: string, from: string): Embedding | undefined =>
    result &&
    finding && {
      folder: files,
      snapshot: from,
      result,
      finding,
      theme: choice.theme,
      widthPx,
    };
  const here = embeddingFrom(ownFolder, source.is === "address" ? source.here : "");
  const there =
    folder.ok && source.is !== "missing"
      ? embeddingFrom(folder.address, source.forReaders(folder.address))
      : undefined;

  return (
    <>
      <a className="skip" href="#content">
        Skip to the first choice
      </a>
      <div className="page builder">
        <PageHeader current="embed" title="Put a figure on your page">
          <p>
            Choose a figure, say where it should stand, and copy what you get. You need not know any
            code, and nothing that you choose is sent anywhere.
          </p>
        </PageHeader>
        <main id="content" className="builder-parts">
          <form className="builder-choices" onSubmit={(event) => event.preventDefault()}>
            <FigureStep
              choice={choice}
              snapshot={snapshot}
              result={result}
              file={file}
              fault={fault}
              onChange={change}
              onFile={setFile}
            />
            <PlaceStep choice={choice} host={host} widthPx={widthPx} onChange={change} />
            <AddressStep
              choice={choice}
              ownFolder={ownFolder}
              fault={folder.ok ? undefined : folder.words}
              warning={
                there && host && host.script === "none" && !isSameSite(there.folder, there.snapshot)
                  ? "Your file of figures lies on another site than these files. The frame stays empty until your IT team allows it: the note says how."
                  : undefined
              }
              onChange={change}
            />
            <LinkToChoice />
          </form>
          <div className="builder-outcome">
            <section aria-labelledby="look">
              <h2 id="look">How it will look</h2>
              <p className="section-lead">
                {here ? host?.limits : "You see the figure here once there is one to choose."}
              </p>
              {here && (
                <Preview
                  host={host ?? plainHtml}
                  embedding={here}
                  unpublished={source.is === "file" ? source.file.snapshot : undefined}
                />
              )}
            </section>
            {host && there && snapshot && (
              <>
                <WhatToDo host={host} embedding={there} />
                <NoteForIt
                  title={`Note on the figure “${there.result.title}”`}
                  sections={itNote({ embedding: there, host, snapshot, release: integrity })}
                />
              </>
            )}
            {!(host && there) && (
              <section aria-labelledby="what-to-do">
                <h2 id="what-to-do">What to do</h2>
                <p className="section-lead">
                  {host
                    ? "What to copy appears here once the figure and the address are right."
                    : "What to copy appears here once you have said, under 2, what your page is made with."}
                </p>
              </section>
            )}
          </div>
        </main>
        <footer className="page-footer">
          <p>
            <a href="/intranet/">An invented trust's intranet</a> shows five figures this way.
          </p>
        </footer>
      </div>
    </>
  );
}

/** The width that was chosen, where the host has it; its usual one otherwise. */
function widthIn({ widths }: Host, chosen: number): number {
  return (widths.find(({ px }) => px === chosen) ?? widths[0]).px;
}

function isSameSite(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}
