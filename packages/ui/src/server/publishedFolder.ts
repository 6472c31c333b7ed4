import type { PublishedResult, Snapshot } from "@the-difference/impact-sdk";
import type { WidgetOptions } from "../figure/WidgetState";
import { english } from "../language/english";
import { findingOf } from "./findingOf";
import { oEmbedOf } from "./oEmbedOf";
import { pageAddress } from "./pageAddress";
import { renderFigurePage } from "./renderFigurePage";
import { type ListedFigure, renderFolderIndex } from "./renderFolderIndex";

export interface PublishedFolderOptions extends Pick<WidgetOptions, "language" | "locale"> {
  /** The public address of the folder, `https` or `http`: `https://trust.example/impact/`. */
  address: string;
  /** Width of the frames that other sites get to begin with, in CSS pixels: 600 unless told. */
  widthPx?: number;
  /**
   * Height of a figure's frame at a width, in CSS pixels: `fixedHeight` of
   * `@the-difference/impact-embed/heights`. 600 unless told.
   */
  heightOf?: (result: PublishedResult, widthPx: number) => number;
}

/** What a publisher copies to a web server. */
export interface PublishedFolder {
  /** The text of each file by its name in the folder. */
  files: ReadonlyMap<string, string>;
  /** Files that the pages load besides: those of this name in `@the-difference/impact-ui` and `…-embed/frame`. */
  assets: readonly string[];
}

const assets = ["styles.css", "page.css", "index.css", "frame.js", "host.js"];

/**
 * A snapshot as a folder for any web server: a page for each result, with its oEmbed description beside it; an
 * index with what to paste into other sites; the snapshot itself as `impact.json`, which elements and
 * `embed.html` draw from.
 *
 * @throws {TypeError} for an address that is not absolute, or neither `https` nor `http`; for a result whose
 *   page would take the place of the index
 * @example
 * const { files, assets } = publishedFolder(snapshot, {
 *   address: "https://trust.example/impact/",
 *   heightOf: fixedHeight,
 * });
 */
export function publishedFolder(
  snapshot: Snapshot,
  { address, widthPx = 600, heightOf = () => 600, ...options }: PublishedFolderOptions,
): PublishedFolder {
  const folder = pageAddress(address).replace(/[^/]*$/, "");
  const { publisher } = snapshot;
  const files = new Map([["impact.json", JSON.stringify(snapshot)]]);
  const listed: ListedFigure[] = snapshot.results.map((result) => {
    const page = `${result.id}.html`;
    if (page === "index.html") {
      throw new TypeError(
        `Result "index": expected another id, since the folder's index has that name. Publish the result under a name that says what it counts.`,
      );
    }
    const size = { widthPx, heightPx: heightOf(result, widthPx) };
    const own = { ...options, address: `${folder}${page}` };
    files.set(page, renderFigurePage(result, { ...own, assets: "assets/" }));
    files.set(
      `${result.id}.oembed.json`,
      JSON.stringify(oEmbedOf(result, { ...own, ...size, publisher })),
    );
    const { headline } = findingOf(result, options);
    return { page, address: own.address, title: result.title, headline, ...size };
  });
  const { language = english } = options;
  files.set("index.html", renderFolderIndex(snapshot, listed, folder, language));
  return { files, assets: assets.map((name) => `assets/${name}`) };
}
