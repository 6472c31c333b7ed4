import { findingOf } from "@the-difference/impact-ui/server";
import { illustrativeTrust } from "@the-difference/sample-data";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { servedDemo } from "./servedDemo";

const demo = servedDemo();

/** As `packages/embed/README.md` gives it, and nothing else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const widgets = (page: Page) => page.locator("impact-widget");

/** Each figure comes when a reader comes near. */
async function readThrough(page: Page) {
  for (const widget of await widgets(page).all()) {
    await widget.scrollIntoViewIfNeeded();
    await widget.locator("figure table").waitFor({ state: "attached" });
  }
}

test("the published script and one file of figures are all that the page needs, under the strictest policy", async () => {
  const requested: string[] = [];
  const { page, complaints } = await demo.open("/intranet/", {}, async (opened) => {
    opened.on("request", (request) => requested.push(request.url()));
    await opened.route("**/intranet/", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": policy };
      await route.fulfill({ response, headers });
    });
  });
  await readThrough(page);
  expect(await widgets(page).count()).toBe(5);
  expect(complaints).toEqual([]);

  expect(new Set(requested.map((url) => new URL(url).origin)).size).toBe(1);
  const paths = requested.map((url) => new URL(url).pathname);
  const others = paths.filter((path) => !path.startsWith("/impact/"));
  expect(others.filter((path) => !/^\/assets\/[\w-]+\.css$/.test(path)).sort()).toEqual([
    "/intranet/",
    "/mark.svg",
  ]);
  expect(paths.filter((path) => path.endsWith(".json"))).toEqual([
    "/impact/illustrative-trust.json",
  ]);
  expect(await page.locator("script").count()).toBe(1);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("without the script, every figure's finding stands in its place, in the figure's own words", async () => {
  const { page } = await demo.open("/intranet/", { javaScriptEnabled: false });
  const { results } = illustrativeTrust();
  const words = await widgets(page).locator("p").allTextContents();
  const ids = await Promise.all(
    (await widgets(page).all()).map((widget) => widget.getAttribute("metric")),
  );
  const findings = ids.map((id) => {
    const result = results.find((each) => each.id === id) ?? expect.fail(`${id} is no figure.`);
    const { headline, sentence } = findingOf(result);
    return `${headline}. ${sentence}`;
  });
  expect(words.map((text) => text.replaceAll(/\s+/g, " ").trim())).toEqual(findings);
  expect(await widgets(page).first().locator("p").isVisible()).toBe(true);
});

test("the page says that it is made up, and leads to the builder with a figure chosen", async () => {
  const { page } = await demo.open("/intranet/");
  await page.getByText("This intranet is an illustration").waitFor();
  await page.getByRole("link", { name: "Get the code for it" }).click();
  expect(new URL(page.url()).pathname).toBe("/embed/");
  await page.getByRole("heading", { name: "Put a figure on your page" }).waitFor();
  expect(await page.getByRole("radio", { name: "A page in plain HTML" }).isChecked()).toBe(true);
});

test.each([
  { look: "wide", width: 1280, colorScheme: "light" },
  { look: "wide, on a dark device", width: 1280, colorScheme: "dark" },
  { look: "narrow", width: 320, colorScheme: "light" },
  { look: "narrow, on a dark device", width: 320, colorScheme: "dark" },
] as const)("$look, axe has nothing to object to", async ({ width, colorScheme }) => {
  const options = { viewport: { width, height: 800 }, colorScheme };
  const { page } = await demo.open("/intranet/", options);
  await readThrough(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await axeViolations(page)).toEqual([]);
});
