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
const figures = Object.values(exampleResults()).flatMap(({ results }) =>
  results.map((result) => renderFigure(result, { headingLevel: 2 })),
);

test("every example, as static HTML with its table open, has nothing that axe objects to", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.setContent(
    `<!doctype html><html lang="en-GB" data-di-theme="light"><title>Figures</title>
    <style>${readFileSync(stylesheet, "utf8")}</style>
    <main><h1>Figures</h1>${figures.join("").replaceAll("<details", "<details open")}</main>`,
  );
  expect(await page.locator("figure table:visible").count()).toBe(figures.length);
  expect(await axeViolations(page)).toEqual([]);
  await page.locator("html").evaluate((root) => root.setAttribute("data-di-theme", "dark"));
  expect(await axeViolations(page, "colours")).toEqual([]);
});
