import type { Page } from "playwright";
import { expect, test } from "vitest";
import { servedDemo } from "./servedDemo";

const demo = servedDemo();

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

async function tabUntil(page: Page, isThere: (text: string) => boolean): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press("Tab");
    const text = await focused(page);
    if (isThere(text)) return passed;
    passed.push(text);
  }
  throw new Error(`Keyboard: expected to arrive within 60 stops; passed ${passed.join(", ")}.`);
}

test("the first stop skips to the figures, past navigation and contents", async () => {
  const { page } = await demo.open("/");
  await page.locator("figure:not([aria-busy])").first().waitFor();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to the figures");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#content");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatch(/^Table/);
});

test("the contents lead to their sections", async () => {
  const { page } = await demo.open("/");
  await tabUntil(page, (text) => text === "What people said");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#surveys");
  const top = await page.locator("#surveys").evaluate((part) => part.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(40);
});

test("Tab passes skip link, pages, theme and contents, then comes to the tables", async () => {
  const { page } = await demo.open("/");
  await page.locator("figure:not([aria-busy])").first().waitFor();
  const passed = await tabUntil(page, (text) => /^Table/.test(text));
  expect(passed.slice(0, 3)).toEqual([
    "Skip to the figures",
    "Impact report 2021-22",
    "An illustrative trust",
  ]);
  expect(passed).toContain("The year in numbers");
});

test("Enter opens a figure's table and closes it again", async () => {
  const { page } = await demo.open("/");
  await page.locator("figure:not([aria-busy])").first().waitFor();
  await tabUntil(page, (text) => /^Table/.test(text));
  const table = page.locator("details:has(summary:focus) table");
  expect(await table.isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  await table.waitFor({ state: "visible" });
  await page.keyboard.press("Enter");
  await table.waitFor({ state: "hidden" });
});

test("arrow keys choose the theme, over what the device prefers", async () => {
  const { page } = await demo.open("/", { colorScheme: "light" });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole("radio", { name: "Device" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radio", { name: "Light" }).isChecked()).toBe(true);
  expect(await ground()).toBe(light);
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radio", { name: "Dark" }).isChecked()).toBe(true);
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.keyboard.press("ArrowRight");
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(dark);
});

test("arrow keys choose whom the diversity figure shows", async () => {
  const { page } = await demo.open("/trust.html");
  const shown = page.locator("#diversity figure:visible");
  await page.getByRole("radio", { name: "Ethnic group" }).focus();
  const first = await shown.getByRole("heading").textContent();
  await page.keyboard.press("ArrowRight");
  expect(await shown.count()).toBe(1);
  expect(await shown.getByRole("heading").textContent()).not.toBe(first);
});
