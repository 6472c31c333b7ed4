import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PublishedResult, resultOf } from "@the-difference/impact-sdk";
import { findingOf, oEmbedOf, renderFigurePage } from "@the-difference/impact-ui/server";
import { illustrativeTrust } from "@the-difference/sample-data";
import react from "@vitejs/plugin-react";
import type { Page } from "playwright";
import { build, type Rolldown } from "vite";
import { describe, expect, test } from "vitest";
import { snippetForAnyFrame } from "../src/builder/hosts/anyFrame";
import { snippetForGoogleSites } from "../src/builder/hosts/googleSites";
import { snippetForMoodle } from "../src/builder/hosts/moodle";
import { snippetForLink } from "../src/builder/hosts/pictureAndLink";
import { snippetForPlainHtml } from "../src/builder/hosts/plainHtml";
import { snippetForReact } from "../src/builder/hosts/react";
import { snippetForSharePoint } from "../src/builder/hosts/sharePoint";
import { snippetForTeams } from "../src/builder/hosts/teams";
import { snippetForWordPress, snippetForWordPressHtml } from "../src/builder/hosts/wordPress";
import type { Embedding } from "../src/builder/snippets/Embedding";
import { servedDemo } from "./servedDemo";

const demo = servedDemo();
const trust = illustrativeTrust();
const result: PublishedResult = resultOf(trust, "trust.recruitment");
const finding = findingOf(result);

/** The figure with the files as the demo serves them. */
function embedding(stated: Partial<Embedding> = {}): Embedding {
  const folder = demo.address("/impact/");
  return {
    folder,
    snapshot: `${folder}illustrative-trust.json`,
    result,
    finding,
    theme: "light",
    widthPx: 600,
    ...stated,
  };
}

const pageWith = (html: string) =>
  `<!doctype html><html lang="en-GB"><title>A page</title><main><h1>A page</h1>${html}</main></html>`;

/** Opens a page of somebody's site, on the server of the files, that holds what was copied. */
const openHost = (html: string, others: Record<string, [type: string, body: string]> = {}) =>
  demo.open("/host.html", {}, async (page) => {
    const files = { "/host.html": ["text/html", html] as const, ...others };
    for (const [path, [contentType, body]] of Object.entries(files)) {
      await page.route(
        (url) => url.pathname === path,
        (route) => route.fulfill({ contentType, body }),
      );
    }
  });

/** The figure in the page's frame, drawn. */
async function figureInFrame(page: Page) {
  const figure = page.frameLocator("iframe").locator("figure");
  await figure.locator("table").waitFor({ state: "attached" });
  return figure;
}

/** By how many pixels a frame's page is taller than the frame. */
const overflowOfFrame = (page: Page) =>
  page
    .frameLocator("iframe")
    .locator("html")
    .evaluate((root) => root.scrollHeight - root.clientHeight);

describe("what is copied draws the figure in a page that is served", () => {
  test("plain HTML", async () => {
    const { page, complaints } = await openHost(pageWith(snippetForPlainHtml(embedding())));
    const figure = page.locator("impact-widget figure");
    await figure.locator("table").waitFor({ state: "attached" });
    expect(await figure.getByRole("heading").first().textContent()).toBe(finding.headline);
    expect(complaints).toEqual([]);
  });

  test("React, bundled as its developers would", async () => {
    const script = await bundled(snippetForReact(embedding({ theme: "dark" })));
    const html = pageWith('<div id="root"></div><script type="module" src="/app.js"></script>');
    const { page, complaints } = await openHost(html, { "/app.js": ["text/javascript", script] });
    const figure = page.locator("impact-widget figure");
    await figure.locator("table").waitFor({ state: "attached" });
    expect(await figure.getByRole("heading").first().textContent()).toBe(finding.headline);
    expect(await page.locator("impact-widget").getAttribute("theme")).toBe("dark");
    expect(complaints).toEqual([]);
  });

  test.each([
    ["SharePoint", snippetForSharePoint, 586],
    ["SharePoint, in a narrow column", snippetForSharePoint, 380],
    ["SharePoint, in a wide column", snippetForSharePoint, 1204],
    ["Google Sites", snippetForGoogleSites, 600],
    ["Moodle", snippetForMoodle, 800],
    ["a Custom HTML block of WordPress", snippetForWordPressHtml, 600],
    ["any page that takes code, on a phone", snippetForAnyFrame, 320],
  ])("%s: in a frame, whole", async (_, snippetFor, widthPx) => {
    const { page, complaints } = await openHost(pageWith(snippetFor(embedding({ widthPx }))));
    const figure = await figureInFrame(page);
    expect(await figure.getByRole("heading").first().textContent()).toBe(finding.headline);
    expect(await page.getByTitle(result.title, { exact: true }).count()).toBe(1);
    expect(await overflowOfFrame(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test("WordPress: from the pasted address, by what its page offers", async () => {
    const address = snippetForWordPress(embedding());
    const { pathname } = new URL(address);
    const oEmbed = oEmbedOf(result, { address, publisher: trust.publisher });
    const { page } = await openHost(pageWith("<p>A post</p>"), {
      [pathname]: ["text/html", renderFigurePage(result, { assets: "/assets/", address })],
      [pathname.replace(/\.html$/, ".oembed.json")]: ["application/json", JSON.stringify(oEmbed)],
      "/assets/styles.css": ["text/css", fileOf("@the-difference/impact-ui/styles.css")],
      "/assets/page.css": ["text/css", fileOf("@the-difference/impact-embed/frame/page.css")],
      "/assets/frame.js": [
        "text/javascript",
        fileOf("@the-difference/impact-embed/frame/frame.js"),
      ],
    });
    // As WordPress does on its server: the page's link to its description, then the description's HTML.
    await page.evaluate(async (pasted) => {
      const found = new DOMParser().parseFromString(
        await (await fetch(pasted)).text(),
        "text/html",
      );
      const link = found.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
      const { html } = await (await fetch(link?.href ?? "")).json();
      document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
    }, address);
    const figure = await figureInFrame(page);
    expect(await figure.getByRole("heading").first().textContent()).toBe(finding.headline);
  });

  test("WordPress: the demo's own copy has the page, though no description of it", async () => {
    const { page, complaints } = await demo.open(
      new URL(snippetForWordPress(embedding())).pathname,
    );
    expect(await page.getByRole("heading").first().textContent()).toBe(finding.headline);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["Teams", snippetForTeams],
    ["a link", snippetForLink],
  ])("%s: at the address itself", async (_, snippetFor) => {
    const { pathname, search } = new URL(snippetFor(embedding({ theme: "dark" })));
    const { page, complaints } = await demo.open(`${pathname}${search}`);
    await page.locator("figure table").first().waitFor({ state: "attached" });
    expect(await page.locator("impact-widget").getAttribute("theme")).toBe("dark");
    expect(complaints).toEqual([]);
  });
});

describe("words stay words, whatever a title or an address holds", () => {
  const hostile = `</script><img src=x onerror="window.ran = true">'"&amp;\`\${ran}{ran}`;
  const stated = (): Partial<Embedding> => ({
    result: { ...result, title: hostile },
    finding: { headline: hostile, sentence: hostile },
    folder: demo.address(`/impact/${encodeURIComponent(hostile)}/`),
    snapshot: demo.address(`/impact/figures.json?q=${encodeURIComponent(hostile)}`),
  });
  const ran = (page: Page) => page.evaluate(() => Reflect.has(window, "ran"));

  test("between an element's tags", async () => {
    const { page } = await openHost(pageWith(snippetForPlainHtml(embedding(stated()))));
    expect(await page.locator("impact-widget > p").textContent()).toBe(`${hostile}. ${hostile}`);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("impact-widget").getAttribute("src")).toBe(stated().snapshot);
    expect(await ran(page)).toBe(false);
  });

  test("in a frame's title and beside it", async () => {
    const { page } = await openHost(pageWith(snippetForMoodle(embedding(stated()))));
    expect(await page.locator("iframe").getAttribute("title")).toBe(hostile);
    expect(await page.locator("main > p").textContent()).toBe(hostile);
    const address = new URL((await page.locator("iframe").getAttribute("src")) ?? "");
    expect(address.searchParams.get("src")).toBe(stated().snapshot);
    expect(await page.locator("img").count()).toBe(0);
    expect(await ran(page)).toBe(false);
  });

  test("in a component for React", async () => {
    const script = await bundled(snippetForReact(embedding(stated())));
    const html = pageWith('<div id="root"></div><script type="module" src="/app.js"></script>');
    const { page } = await openHost(html, { "/app.js": ["text/javascript", script] });
    const words = page.locator("impact-widget > p");
    await words.waitFor({ state: "attached" });
    expect(await words.textContent()).toBe(`${hostile}. ${hostile}`);
    expect(await page.locator("img").count()).toBe(0);
    expect(await ran(page)).toBe(false);
  });
});

const fileOf = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)), "utf8");

/** A site's bundle with the component in it, from the package as it is published. */
async function bundled(component: string): Promise<string> {
  const modules: Record<string, string> = {
    "virtual:app.tsx": `import { createRoot } from "react-dom/client";
import { ImpactFigure } from "virtual:ImpactFigure.tsx";
createRoot(document.getElementById("root")!).render(<ImpactFigure />);`,
    "virtual:ImpactFigure.tsx": component,
  };
  const output = await build({
    configFile: false,
    root: fileURLToPath(new URL("..", import.meta.url)),
    publicDir: false,
    logLevel: "silent",
    plugins: [
      react(),
      {
        name: "modules-of-the-test",
        resolveId: (name) => (name in modules ? `\0${name}` : undefined),
        load: (id) => modules[id.slice(1)],
      },
    ],
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: "virtual:app.tsx", output: { codeSplitting: false } },
    },
  });
  const [{ output: chunks }] = [output].flat() as [Rolldown.RolldownOutput];
  return chunks[0].code;
}
