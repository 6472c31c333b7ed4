import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { browserLaunchOptions } from "./browserLaunchOptions.mjs";
import { build } from "./build.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { nodeBin } from "./nodeBin.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { run } from "./run.mjs";
import { runMain } from "./runMain.mjs";

const storybook = join(repositoryRoot, "apps/storybook");
const built = join(storybook, "storybook-static");
const pictures = join(repositoryRoot, "pictures");

/** How each story is looked at: name of the picture, width of the window, what the toolbar and the browser say. */
const views = [
  { name: "320-light", width: 320 },
  { name: "768-light", width: 768 },
  { name: "1280-light", width: 1280 },
  { name: "320-dark", width: 320, globals: "theme:dark" },
  { name: "1280-dark", width: 1280, globals: "theme:dark" },
  { name: "768-rtl", width: 768, globals: "direction:rtl" },
  { name: "320-welsh", width: 320, globals: "language:cy" },
  { name: "768-forced-colours", width: 768, forcedColors: /** @type {const} */ ("active") },
  { name: "768-print", width: 768, media: /** @type {const} */ ("print"), globals: "media:print" },
];

// Every story in every view, as pictures to look at: `npm run pictures`, or `npm run pictures -- funnel` for
// the stories whose id has the word.
await runMain(async () => {
  await ensureInstalled();
  await build(["@the-difference/sample-data"]);
  await run(
    [...nodeBin("storybook", { from: storybook }), "build", "--disable-telemetry", "--quiet"],
    {
      cwd: storybook,
    },
  );
  const wanted = process.argv[2] ?? "";
  const index = JSON.parse(await readFile(join(built, "index.json"), "utf8"));
  const stories = Object.values(index.entries).filter(
    ({ type, id }) => type === "story" && id.includes(wanted),
  );
  await rm(pictures, { recursive: true, force: true });
  const server = await preview({
    root: storybook,
    logLevel: "silent",
    build: { outDir: built },
    preview: { host: "localhost", port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await chromium.launch(await browserLaunchOptions());
  for (const view of views) {
    const folder = join(pictures, view.name);
    await mkdir(folder, { recursive: true });
    const page = await browser.newPage({
      viewport: { width: view.width, height: 800 },
      forcedColors: view.forcedColors ?? "none",
    });
    await page.emulateMedia({ media: view.media ?? "screen" });
    for (const { id } of stories) {
      const globals = view.globals ? `&globals=${view.globals}` : "";
      await page.goto(new URL(`iframe.html?id=${id}&viewMode=story${globals}`, address).href);
      await page.locator("#storybook-root > *").first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${id}.png`), fullPage: true });
    }
    await page.close();
    console.log(`${view.name}: ${stories.length} pictures`);
  }
  await browser.close();
  await server.close();
  console.log(`pictures/: ${stories.length * views.length} pictures of ${stories.length} stories`);
  return 0;
});
