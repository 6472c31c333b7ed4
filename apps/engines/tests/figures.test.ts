import { mkdir, writeFile } from "node:fs/promises";
import type { PublishedResult, Snapshot } from "@the-difference/impact-sdk";
import { renderFigure } from "@the-difference/impact-ui/server";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "./Engine";
import { chosenEngines, openEngine } from "./openEngine";
import { type Site, servedSite } from "./servedSite";

interface Placed {
  src: string;
  result: PublishedResult;
}

const placed = (src: string, { results }: Snapshot): Placed[] =>
  results.map((result) => ({ src, result }));

/** One figure of every kind, drawn from the snapshot that has it. */
const figures = [
  ...new Map(
    [
      ...placed("impact-report-2021-22.json", impactReport2021To22()),
      ...placed("illustrative-trust.json", illustrativeTrust()),
    ].map((each) => [each.result.kind, each]),
  ).values(),
];

const widths = [320, 480, 1280] as const;

const page = (dir: "ltr" | "rtl", theme: string) => `<!doctype html>
<html lang="en-GB" dir="${dir}">
<meta charset="utf-8">
<title>A plain page</title>
<link rel="stylesheet" href="page.css">
<script type="module" src="embed/index.js"></script>
<main>
${figures
  .map(
    ({ src, result }) =>
      `<impact-widget src="${src}" metric="${result.id}" theme="${theme}" loading="eager"><p>It has not come yet.</p></impact-widget>`,
  )
  .join("\n")}
</main>
`;

const pages = {
  "page.css": `body { margin: 0; font-family: sans-serif; }
${widths.map((px) => `.room-${px} { width: ${px}px; }`).join("\n")}`,
  "ltr.html": page("ltr", "light"),
  "rtl.html": page("rtl", "light"),
  "dark.html": page("ltr", "dark"),
};

/** The texts of the server's HTML: what has to stand in the page, whatever draws it. */
function headlineOf(result: PublishedResult): string {
  const [, html = ""] = /<h3[^>]*>(.*?)<\/h3>/s.exec(renderFigure(result)) ?? [];
  return html
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const allReady = `new Promise((resolve) => {
  const waiting = () => [...document.querySelectorAll("impact-widget")].filter(
    (element) => !element.matches(":state(ready)"),
  );
  const look = () => {
    const left = waiting();
    if (left.length === 0 || performance.now() > 45000) resolve(left.map(({ outerHTML }) => outerHTML));
    else setTimeout(look, 100);
  };
  look();
})`;

/** Gives the figures a room, and waits until what follows their size by script has done so: ten frames alike. */
const inRoom = (widthPx: number) => `new Promise((resolve) => {
  document.querySelector("main").className = "room-${widthPx}";
  const sizes = () => [...document.querySelectorAll("impact-widget")]
    .map(({ shadowRoot }) => shadowRoot.querySelector("figure"))
    .map((figure) => figure?.scrollWidth + " " + figure?.scrollHeight)
    .join();
  let last = "";
  let alike = 0;
  const look = () => {
    const now = sizes();
    alike = now === last ? alike + 1 : 0;
    last = now;
    if (alike === 10) resolve(true);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

const seen = `[...document.querySelectorAll("impact-widget")].map((element) => {
  const figure = element.shadowRoot.querySelector("figure");
  return {
    headline: figure?.querySelector("h3")?.textContent ?? "",
    height: figure?.getBoundingClientRect().height ?? 0,
    marks: [...(figure?.querySelectorAll(".di-chart *") ?? [])].filter(
      (mark) => mark.getBoundingClientRect().width > 0,
    ).length,
    rows: figure?.querySelectorAll("tbody tr").length ?? 0,
    overflow: Math.max(0, (figure?.scrollWidth ?? 0) - (figure?.clientWidth ?? 0)),
    paper: figure ? getComputedStyle(figure).backgroundColor : "",
  };
})`;

interface Seen {
  headline: string;
  height: number;
  marks: number;
  rows: number;
  overflow: number;
  paper: string;
}

let site: Site;
beforeAll(async () => {
  site = await servedSite(() => pages);
});
afterAll(() => site.close());

describe.each(chosenEngines())("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine[name]();
  });
  afterAll(() => engine?.close());

  /** The room is the page's, not the window's: WebKitGTK's window is never narrower than 447 px. */
  async function look(path: string, widthPx: (typeof widths)[number]): Promise<Seen[]> {
    await engine.open(`${site.address}${path}`, Math.max(widthPx, 500));
    expect(await engine.evaluate<string[]>(allReady)).toEqual([]);
    await engine.evaluate(inRoom(widthPx));
    return engine.evaluate<Seen[]>(seen);
  }

  test.each(widths)("every kind of figure is drawn whole at %i px", async (widthPx) => {
    const drawn = await look("ltr.html", widthPx);
    expect(drawn.map(({ headline }) => headline)).toEqual(
      figures.map(({ result }) => headlineOf(result)),
    );
    for (const { headline, height, marks, rows, overflow } of drawn) {
      expect({
        headline,
        height: height > 100,
        marks: marks > 0,
        rows: rows > 0,
        overflow,
      }).toEqual({ headline, height: true, marks: true, rows: true, overflow: 0 });
    }
    await keep(`${name}-${widthPx}.png`);
  });

  test("every kind of figure is drawn whole from right to left", async () => {
    const drawn = await look("rtl.html", 480);
    expect(drawn.filter(({ marks, overflow }) => marks === 0 || overflow > 0)).toEqual([]);
    await keep(`${name}-rtl.png`);
  });

  test("the dark theme is dark", async () => {
    const [light, dark] = [await look("ltr.html", 480), await look("dark.html", 480)];
    expect(new Set(light.map(({ paper }) => paper))).toEqual(new Set(["rgb(255, 255, 255)"]));
    expect(new Set(dark.map(({ paper }) => paper))).toEqual(new Set(["rgb(19, 28, 36)"]));
    await keep(`${name}-dark.png`);
  });

  /** A picture to look at, where PICTURES names a folder for them. */
  async function keep(file: string): Promise<void> {
    const folder = process.env.PICTURES;
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/${file}`, await engine.picture());
  }
});
