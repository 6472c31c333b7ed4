import { resultOf } from "@the-difference/impact-sdk";
import { renderFigurePage } from "@the-difference/impact-ui/server";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "./Engine";
import { chosenEngines, openEngine } from "./openEngine";
import { type Site, servedSite } from "./servedSite";

const result = resultOf(impactReport2021To22(), "dlp.2022.recruitment", "funnel");

const host = (frame: string, head = "") => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>A page with a frame</title>
<link rel="stylesheet" href="host.css">
${head}
${frame}
<p>The next paragraph.</p>
`;
const listening = '<script src="frame/host.js"></script>';
const frameOf = (address: string, attributes: string) =>
  `<iframe title="A figure" width="600" height="200" src="${address}" ${attributes}></iframe>`;

const anyFigure = "embed/cdn/embed.html?src=/illustrative-trust.json&amp;metric=trust.completion";

const pagesAt = (site: string) => ({
  "host.css": "iframe { display: block; border: 0; } .narrow { width: 300px; }",
  "figure.html": renderFigurePage(result, { assets: "frame/", address: `${site}figure.html` }),
  "stranger.html": `<!doctype html><title>A stranger</title><script src="stranger.js"></script>`,
  "stranger.js": `parent.postMessage({ is: "impact-height", version: 1, height: 7000 }, "*");`,
  "resizing.html": host(frameOf("figure.html", 'data-impact sandbox="allow-scripts"'), listening),
  "dark.html": host(frameOf("figure.html?theme=dark", "data-impact"), listening),
  "stranger-host.html": host(
    frameOf("stranger.html", "") + frameOf("figure.html", "data-impact"),
    listening,
  ),
  "any.html": host(frameOf(anyFigure, "data-impact"), listening),
  "any-sandboxed.html": host(
    frameOf(anyFigure, 'data-impact sandbox="allow-scripts allow-same-origin"'),
    listening,
  ),
  "noscript.html": host(frameOf("figure.html", "sandbox")),
  "wordpress.html": host(
    frameOf("figure.html#?secret=abc123", 'sandbox="allow-scripts"'),
    '<script src="heard.js"></script>',
  ),
  "late.html": host(
    frameOf("figure.html#?secret=abc123", 'sandbox="allow-scripts"'),
    '<script src="late.js"></script>',
  ),
  "late.js": `window.heard = []; addEventListener("load", () => setTimeout(() => {
    addEventListener("message", ({ data }) => heard.push(data));
    frames[0].postMessage({ message: "ready", secret: "abc123" }, "*");
  }, 500));`,
  "heard.js": `window.heard = []; addEventListener("message", ({ data }) => heard.push(data));`,
});

/** The value of an expression once it is true for half a second: frames tell their height when they will. */
const settled = (expression: string) => `new Promise((resolve) => {
  let before, since = performance.now();
  const look = () => {
    const value = JSON.stringify(${expression});
    if (value !== before) { before = value; since = performance.now(); }
    const now = performance.now();
    if (now > 30000 || (now > 1500 && now - since > 500)) resolve(JSON.parse(value));
    else setTimeout(look, 50);
  };
  look();
})`;

const heights = `[...document.querySelectorAll("iframe")].map((frame) => frame.getBoundingClientRect().height)`;

let site: Site;
beforeAll(async () => {
  site = await servedSite(pagesAt);
});
afterAll(() => site.close());

describe.each(chosenEngines())("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine[name]();
  });
  afterAll(() => engine?.close());
  const open = (page: string) => engine.open(`${site.address}${page}`, 800);

  /** How tall the figure's page is by itself, at the frame's width. */
  async function trueHeight(): Promise<number> {
    await open("dark.html");
    return engine.evaluate<number>(
      settled(
        `Math.ceil(document.querySelector("iframe").contentDocument.body.getBoundingClientRect().height)`,
      ),
    );
  }

  test("a frame whose origin is opaque gets its figure's height", async () => {
    const height = await trueHeight();
    expect(height).toBeGreaterThan(300);
    await open("resizing.html");
    expect(await engine.evaluate(settled(heights))).toEqual([height]);
  });

  test("it grows where the frame becomes narrow, and shrinks again", async () => {
    await open("resizing.html");
    const [wide = 0] = await engine.evaluate<number[]>(settled(heights));
    await engine.evaluate(`document.querySelector("iframe").className = "narrow"`);
    const [narrow = 0] = await engine.evaluate<number[]>(settled(heights));
    expect(narrow).toBeGreaterThan(wide + 50);
    await engine.evaluate(`document.querySelector("iframe").className = ""`);
    expect(await engine.evaluate(settled(heights))).toEqual([wide]);
  });

  test("it takes the theme that its address names", async () => {
    await open("dark.html");
    const paper = await engine.evaluate(
      settled(
        `(({ contentDocument, contentWindow }) => contentWindow.getComputedStyle(contentDocument.querySelector("figure") ?? contentDocument.body).backgroundColor)(document.querySelector("iframe"))`,
      ),
    );
    expect(paper).toBe("rgb(19, 28, 36)");
  });

  test.each(["any.html", "any-sandboxed.html"])(
    "the generic page draws the figure that its address names, and gets its height: %s",
    async (page) => {
      await open(page);
      const drawn = await engine.evaluate<{ kind: string; height: number }>(
        settled(`(({ height, contentDocument }) => {
          const widget = contentDocument.querySelector("impact-widget");
          const figure = widget?.shadowRoot?.querySelector("figure");
          return { kind: figure?.dataset.diKind, spare: height - Math.ceil(widget?.getBoundingClientRect().height), height: Number(height) };
        })(document.querySelector("iframe"))`),
      );
      expect(drawn).toMatchObject({ kind: "retention", spare: 0 });
      expect(drawn.height).toBeGreaterThan(400);
    },
  );

  test("a frame of somebody else neither resizes itself nor another", async () => {
    const height = await trueHeight();
    await open("stranger-host.html");
    expect(await engine.evaluate(settled(heights))).toEqual([200, height]);
  });

  test("without any script the figure is there, at the height that its host gives it", async () => {
    await open("noscript.html");
    expect(await engine.evaluate(settled(heights))).toEqual([200]);
  });

  test("WordPress is told in its own words", async () => {
    const height = await trueHeight();
    await open("wordpress.html");
    const heard = await engine.evaluate<unknown[]>(settled("heard"));
    expect(heard).toContainEqual({ message: "height", value: height, secret: "abc123" });
    expect(heard).toContainEqual({ is: "impact-height", version: 1, height });
  });

  test("it is told again once it says that it is ready, since its script may come after the frame", async () => {
    const height = await trueHeight();
    await open("late.html");
    const heard = await engine.evaluate<unknown[]>(settled("heard"));
    expect(heard).toContainEqual({ message: "height", value: height, secret: "abc123" });
  });
});
