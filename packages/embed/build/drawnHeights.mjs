import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { english } from "@the-difference/impact-ui";
import { welsh } from "@the-difference/impact-ui/cy";
import { renderFigurePage } from "@the-difference/impact-ui/server";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { chromium } from "playwright";
import { browserLaunchOptions } from "../../../tooling/browserLaunchOptions.mjs";
import { packageFolder } from "./bundleOptions.mjs";

const require = createRequire(import.meta.url);

/** Every sample result, that of every state among them. */
export const sampleResults = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap(({ results }) => results);

/**
 * @typedef {object} DrawnHeight
 * @property {(typeof sampleResults)[number]} result
 * @property {number} width
 * @property {number} height of its page, in whole CSS pixels
 * @property {boolean} isEmpty whether it has nothing to draw
 */

/**
 * How tall the pages of all sample results are, in a browser, in English and in Welsh.
 *
 * @param {readonly number[]} widths
 * @param {string} fonts as in CSS
 * @returns {Promise<DrawnHeight[]>}
 */
export async function drawnHeights(widths, fonts) {
  const styles = [
    await readFile(require.resolve("@the-difference/impact-ui/styles.css"), "utf8"),
    await readFile(join(packageFolder, "src/frame/page.css"), "utf8"),
    `body { font-family: ${fonts}; } main { overflow: hidden; }`,
  ];
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const page = await browser.newPage();
    const heights = [];
    for (const language of [english, welsh]) {
      const pages = sampleResults.map((result) =>
        renderFigurePage(result, { assets: "", language }).replace(
          /[\s\S]*(<main>[\s\S]*<\/main>)[\s\S]*/,
          "$1",
        ),
      );
      await page.setContent(`<!doctype html><style>${styles.join("\n")}</style>${pages.join("")}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const drawn = await page.locator("main").evaluateAll((mains) =>
          mains.map((main) => ({
            height: Math.ceil(main.getBoundingClientRect().height),
            isEmpty: main.querySelector(".di-empty") !== null,
          })),
        );
        heights.push(...sampleResults.map((result, at) => ({ result, width, ...drawn[at] })));
      }
    }
    return heights;
  } finally {
    await browser.close();
  }
}
