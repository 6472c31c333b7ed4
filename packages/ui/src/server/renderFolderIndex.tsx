import { formatDate, type Snapshot } from "@the-difference/impact-sdk";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { contentPolicy } from "./contentPolicy";
import { figureIframe } from "./figureIframe";
import { folderMessages } from "./folderMessages";

/** A figure's page as the index lists it. */
export interface ListedFigure {
  /** Its file in the folder. */
  page: string;
  address: string;
  title: string;
  headline: string;
  widthPx: number;
  heightPx: number;
}

/** The index of a published folder: every figure, and what to paste to show it elsewhere. */
export function renderFolderIndex(
  { title, publisher, publishedOn }: Snapshot,
  figures: readonly ListedFigure[],
  folder: string,
  language: Language,
): string {
  const say = messagesIn(folderMessages, language);
  const html = renderToStaticMarkup(
    <html lang={language.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy(folder)} />
        <link rel="stylesheet" href="assets/index.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{say.published(publisher, formatDate(publishedOn, language))}</p>
          <h2>{say.figures}</h2>
          <ul>
            {figures.map((figure) => (
              <li key={figure.page}>
                <h3>
                  <a href={figure.page}>{figure.headline}</a>
                </h3>
                <p>{figure.title}</p>
                <details>
                  <summary>{say.elsewhere}</summary>
                  <p>{say.wordPress}</p>
                  <Code text={figure.address} />
                  <p>{say.frame}</p>
                  <Code text={renderToStaticMarkup(figureIframe(figure, { "data-impact": "" }))} />
                </details>
              </li>
            ))}
          </ul>
          <p>{say.follow}</p>
          <Code text={`<script src="${folder}assets/host.js"></script>`} />
          <p>
            <a href="impact.json">{say.data}</a>
          </p>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

function Code({ text }: { text: string }) {
  return (
    <pre>
      <code>{text}</code>
    </pre>
  );
}
