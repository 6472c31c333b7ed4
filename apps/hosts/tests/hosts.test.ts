import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { type PreviewServer, preview } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { browserLaunchOptions } from "../../../tooling/browserLaunchOptions.mjs";
import { progression, promotion, recruitment } from "../src/trust";

let server: PreviewServer;
let browser: Browser;
let page: Page;
let complaints: string[];
let requests: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([
    preview({
      root: fileURLToPath(new URL("..", import.meta.url)),
      logLevel: "silent",
      preview: { host: "localhost", port: 0 },
    }),
    browserLaunchOptions().then((options) => chromium.launch(options)),
  ]);
});
afterEach(() => page.close());
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

async function open(path: string): Promise<void> {
  page = await browser.newPage({ reducedMotion: "reduce" });
  complaints = [];
  requests = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(new URL(path, server.resolvedUrls?.local[0]).href);
}

const headingOf = (id: string) => page.locator(`impact-widget#${id} h3`);

describe.each(["plain", "react17", "vue", "svelte"])("a page of %s", (host) => {
  test("draws a figure by its attributes and one by a property, and hears when they are drawn", async () => {
    await open(`${host}.html`);
    await expect.poll(() => page.locator(":state(ready)").count()).toBe(2);
    await expect
      .poll(async () => new Set((await page.locator("output").textContent())?.trim().split(" ")))
      .toEqual(new Set([recruitment, progression.id]));
    expect(await headingOf("given").textContent()).not.toBe(
      await headingOf("fetched").textContent(),
    );
    expect(requests.filter((url) => url.endsWith(".json"))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test("changes what is drawn by changing an attribute", async () => {
    await open(`${host}.html`);
    await expect.poll(() => page.locator(":state(ready)").count()).toBe(2);
    await page.getByRole("button", { name: "Next figure" }).click();
    await expect
      .poll(() => headingOf("fetched").textContent())
      .toBe(await headingOf("given").textContent());
    expect(await page.locator("impact-widget#fetched").getAttribute("metric")).toBe(promotion);
    expect(complaints).toEqual([]);
  });
});
