import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderFigure } from "@the-difference/impact-ui/server";
import { exampleResults } from "@the-difference/sample-data";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserLaunchOptions } from "../../../tooling/browserLaunchOptions.mjs";
import { axeViolations } from "./axeViolations";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await browserLaunchOptions());
});
afterAll(() => browser.close());

const stylesheet = fileURLToPath(import.meta.resolve("@the-difference/impact-ui/styles.css"));

/** The states that no page of the demo shows: those are tested with their pages. */
const examples = Object.values(exampleResults()).flatMap(({ results }) => results);

test.each(examples)(
  "$id, as static HTML with its table open, has nothing that axe objects to",
  async (result) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const figure = renderFigure(result, { headingLevel: 2 });
    await page.setContent(
      `<!doctype html><html lang="en-GB" data-di-theme="light"><title>A figure</title>
    <style>${readFileSync(stylesheet, "utf8")}</style>
    <main><h1>A figure</h1>${figure.replaceAll("<details", "<details open")}</main>`,
    );
    expect(await page.locator("figure table:visible").count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator("html").evaluate((root) => root.setAttribute("data-di-theme", "dark"));
    expect(await axeViolations(page, "colours")).toEqual([]);
    await context.close();
  },
);
