import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll } from "vitest";
import { browserLaunchOptions } from "../../../tooling/browserLaunchOptions.mjs";
import { ServedFolder } from "./servedFolder";

export interface OpenedPage {
  page: Page;
  /** What broke the page's policy, ran where nothing may run, or was written as an error or a warning. */
  complaints: string[];
}

/** Serves the built files as a publisher would, and opens pages that use them. */
export function servedEmbed() {
  const server = new ServedFolder(fileURLToPath(new URL("../dist/cdn", import.meta.url)));
  const foreign = new ServedFolder(fileURLToPath(new URL("../dist/cdn", import.meta.url)));
  let origin = "";
  let foreignOrigin = "";
  let browser: Browser;
  const opened: Page[] = [];

  beforeAll(async () => {
    [origin, foreignOrigin, browser] = await Promise.all([
      server.listen(),
      foreign.listen(),
      browserLaunchOptions().then((options) => chromium.launch(options)),
    ]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    for (const each of [server, foreign]) {
      each.answers.clear();
      each.requests.length = 0;
    }
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([server.close(), foreign.close()]);
  });

  return {
    server,
    foreign,
    /** The origin of another server. */
    foreignOrigin: () => foreignOrigin,
    open: async (path: string, options?: BrowserContextOptions): Promise<OpenedPage> => {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      opened.push(page);
      const complaints: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("dialog", (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(`${origin}${path}`);
      return { page, complaints };
    },
  };
}

const states = ["ready", "error", "stale", "suppressed", "empty", "loading"];

/** How every element of ours on a page stands, in order: its first state. */
export function statesOn(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(
    (names) =>
      [...document.querySelectorAll("*")]
        .filter(({ localName }) => localName.startsWith("impact-"))
        .map((element) => names.find((name) => element.matches(`:state(${name})`))),
    states,
  );
}
