import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { WidgetOptions } from "../figure/WidgetState";
import { figureIframe } from "./figureIframe";
import { findingOf } from "./findingOf";
import { pageAddress } from "./pageAddress";

export interface OEmbedOptions extends Pick<WidgetOptions, "language" | "locale"> {
  /** Where the figure's own page stands. */
  address: string;
  /** Who publishes the figures. */
  publisher: string;
  /** Room that the frame has before the page in it tells its height, in CSS pixels: 600 × 600 unless told. */
  widthPx?: number;
  heightPx?: number;
}

/** An oEmbed response of type `rich` (https://oembed.com), as it stands in a file. */
export interface OEmbed {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  width: number;
  height: number;
  html: string;
}

/**
 * How another site embeds a figure's page: its finding in words, then a frame. WordPress shows the frame
 * with no plugin where somebody pastes the page's address, and the words where frames are not allowed.
 *
 * @throws {TypeError} for an address that is not absolute, or neither `https` nor `http`
 * @example
 * oEmbedOf(result, { address: "https://trust.example/impact/dlp.progression.html", publisher: "A trust" });
 */
export function oEmbedOf<K extends MetricResultKind>(
  result: PublishedResult<K>,
  { address, publisher, widthPx = 600, heightPx = 600, ...language }: OEmbedOptions,
): OEmbed {
  const page = pageAddress(address);
  const { headline, sentence } = findingOf(result, language);
  const html = renderToStaticMarkup([
    // Both classes are WordPress's own: it looks for a frame that comes after such a quotation.
    createElement(
      "blockquote",
      { key: "words", className: "wp-embedded-content" },
      createElement("a", { href: page }, headline),
      ` ${sentence}`,
    ),
    figureIframe(
      { address: page, title: result.title, widthPx, heightPx },
      { key: "frame", className: "wp-embedded-content" },
    ),
  ]);
  return {
    version: "1.0",
    type: "rich",
    title: result.title,
    provider_name: publisher,
    provider_url: new URL(page).origin,
    width: widthPx,
    height: heightPx,
    html,
  };
}
