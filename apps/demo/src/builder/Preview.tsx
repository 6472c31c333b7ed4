import type { Snapshot } from "@the-difference/impact-sdk";
import { useEffect, useRef, useState } from "react";
import type { Host } from "./hosts/Host";
import stylesheet from "./preview.css?url";
import { previewPage } from "./previewPage";
import type { Embedding } from "./snippets/Embedding";
import { elementSnippet } from "./snippets/elementSnippet";

interface PreviewProps {
  host: Host;
  /** The figure with this app's own files, which are there already. */
  embedding: Embedding;
  /** A snapshot that was read from a computer: it has no address to be fetched from. */
  unpublished: Snapshot | undefined;
}

/** What {@link stylesheet} sets at the sides of the place. */
const marginsPx = 40;

/** The figure in the place that was chosen: the snippet itself, in a page with the host's limits. */
export function Preview({ host, embedding, unpublished }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [heightPx, setHeightPx] = useState(600);
  const observer = useRef<ResizeObserver>(undefined);
  useEffect(() => () => observer.current?.disconnect(), []);

  // A frame of this app shows this app's snapshots only; others are drawn by the page around it.
  const html = embedding.snapshot.startsWith(embedding.folder)
    ? host.shows(embedding)
    : elementSnippet(embedding);

  function begin() {
    const page = frame.current?.contentDocument;
    if (!page) return;
    observer.current?.disconnect();
    observer.current = new ResizeObserver(() => setHeightPx(page.documentElement.offsetHeight));
    observer.current.observe(page.documentElement);
    const element = page.querySelector("impact-widget");
    // An element takes a property that is set before its script has come.
    if (element && unpublished) Object.assign(element, { snapshot: unpublished });
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section className="preview" aria-label="Preview" tabIndex={0}>
      <iframe
        ref={frame}
        title={`Preview of “${embedding.result.title}”`}
        width={embedding.widthPx + marginsPx}
        height={heightPx}
        srcDoc={previewPage({ html, theme: embedding.theme, stylesheet })}
        onLoad={begin}
      />
    </section>
  );
}
