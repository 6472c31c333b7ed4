import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { type PreviewServer, preview } from "vite";
import { afterAll, afterEach, beforeAll } from "vitest";
import { browserLaunchOptions } from "../../../tooling/browserLaunchOptions.mjs";

/** A page of the demo in a browser, and what it wrote to the console as a warning or an error. */
export interface OpenedPage {
  page: Page;
  complaints: string[];
}

/** Serves the built demo for the tests of a file, on a port that is free, and opens its pages. */
export function servedDemo() {
  let server: PreviewServer;
  let browser: Browser;
  const opened: Page[] = [];

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
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  const address = (path: string) => new URL(path, server.resolvedUrls?.local[0]).href;

  return {
    /** The absolute address of a path, once the server is there. */
    address,
    /** Opens a page of the demo; `prepare` comes before its first request. */
    async open(
      path: string,
      options: BrowserContextOptions = {},
      prepare: (page: Page) => Promise<unknown> = async () => {},
    ): Promise<OpenedPage> {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      opened.push(page);
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => {
        // Chromium asks for it by itself where a page names no icon.
        if (message.location().url.endsWith("/favicon.ico")) return;
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      await prepare(page);
      await page.goto(address(path));
      return { page, complaints };
    },
  };
}
