import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { WidgetOptions, WidgetProps } from "../figure/WidgetState";
import { english } from "../language/english";
import { widgetOfKind } from "../widgets/widgetOfKind";
import { contentPolicy } from "./contentPolicy";
import { oEmbedAddress } from "./oEmbedAddress";
import { pageAddress } from "./pageAddress";

export interface FigurePageOptions extends Omit<WidgetOptions, "anchor"> {
  /** The folder of `styles.css`, `page.css` and `frame.js`, as the page reaches it: `../assets/`. */
  assets: string;
  /** The page's own public address, `https` or `http`. With it the page offers itself to be embedded. */
  address?: string;
}

/**
 * A result as a whole page to show in a frame: its figure as static HTML, complete without any script. The
 * one script beside it (`frame.js` of `@the-difference/impact-embed`) tells the page around the frame how
 * tall the figure is, and takes `?theme=light`, `dark` or `system`.
 *
 * With an `address` the page has a content security policy, and links its oEmbed description, which
 * {@link oEmbedOf} makes and which has to lie beside it as `….oembed.json`.
 *
 * @throws {TypeError} for an address that is not absolute, or neither `https` nor `http`
 * @example
 * const html = renderFigurePage(resultOf(snapshot, "dlp.2022.recruitment"), { assets: "../assets/" });
 */
export function renderFigurePage<K extends MetricResultKind>(
  result: PublishedResult<K>,
  { assets, address, headingLevel = 2, ...options }: FigurePageOptions,
): string {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  const language = options.language ?? english;
  const html = renderToStaticMarkup(
    <html lang={language.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{result.title}</title>
        <meta name="description" content={result.subtitle} />
        {address !== undefined && (
          <>
            <meta httpEquiv="Content-Security-Policy" content={contentPolicy(address)} />
            <link rel="canonical" href={pageAddress(address)} />
            <link
              rel="alternate"
              type="application/json+oembed"
              href={oEmbedAddress(address)}
              title={result.title}
            />
          </>
        )}
        <link rel="stylesheet" href={`${assets}styles.css`} />
        <link rel="stylesheet" href={`${assets}page.css`} />
        <script defer src={`${assets}frame.js`} />
      </head>
      <body data-di-theme="system">
        <main>
          <Widget result={result} headingLevel={headingLevel} anchor={false} {...options} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
