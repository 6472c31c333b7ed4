import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { servedDemo } from "./servedDemo";

const demo = servedDemo();

const drawn = (page: Page) => page.locator("figure table").first().waitFor({ state: "attached" });
const openTables = (page: Page) =>
  page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });

describe.each([
  { path: "/", title: "Impact report 2021-22", atLeast: 20, illustrative: false },
  { path: "/trust.html", title: "An illustrative trust", atLeast: 7, illustrative: true },
])("$title", ({ path, title, atLeast, illustrative }) => {
  test.each([320, 1280])("is drawn whole at %i px, without a complaint", async (width) => {
    const { page, complaints } = await demo.open(path, { viewport: { width, height: 800 } });
    await drawn(page);
    expect(await page.locator("h1").textContent()).toBe(title);
    const figures = await page.locator("figure").count();
    expect(figures).toBeGreaterThanOrEqual(atLeast);
    expect(await page.locator("figure table").count()).toBe(figures);
    expect(await page.locator("[role=alert], [aria-busy]").count()).toBe(0);
    const marked = await page.locator("figure", { hasText: "Illustrative data" }).count();
    expect(marked).toBe(illustrative ? figures : 0);
    await openTables(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(complaints).toEqual([]);
  });

  // One look each: a page has many figures, and axe takes a minute for their colours.
  test.each([
    { look: "wide and light", width: 1280, colorScheme: "light", rules: "all" },
    { look: "wide and dark", width: 1280, colorScheme: "dark", rules: "colours" },
    { look: "narrow", width: 320, colorScheme: "light", rules: "allButColours" },
  ] as const)("has nothing that axe objects to, $look", async ({ width, colorScheme, rules }) => {
    const { page } = await demo.open(path, { viewport: { width, height: 800 }, colorScheme });
    await drawn(page);
    await openTables(page);
    expect(await axeViolations(page, rules)).toEqual([]);
  });
});

test("every link to a part of a page has its part", async () => {
  const { page } = await demo.open("/");
  await drawn(page);
  const targets = await page
    .locator("a[href^='#']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(targets.length).toBeGreaterThan(7);
  expect(targets).toContain("#dlp.2020.mainstream-target");
  const missing: string[] = [];
  for (const target of targets) {
    // Ids of results have dots in them: as a selector they would be ids with classes.
    const part = page.locator(`[id="${target.slice(1)}"]`);
    if ((await part.count()) !== 1) missing.push(target);
  }
  expect(missing).toEqual([]);
});
