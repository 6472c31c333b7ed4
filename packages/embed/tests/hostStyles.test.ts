import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { illustrativeTrust } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { servedEmbed, statesOn } from "./servedEmbed";

const { server, open } = servedEmbed();
const require = createRequire(import.meta.url);
const sheet = (name: string) => readFileSync(require.resolve(name), "utf8");

/** What hosts do to everything, and what is handed down to whatever stands in them. */
const hosts: [name: string, css: string][] = [
  ["unsets everything", "* { all: unset; }"],
  ["hides every div", "div, figure, section, table { display: none !important; }"],
  ["has 10 px in a rem", "html { font-size: 10px; }"],
  [
    "styles every kind of element",
    `p, h2, h3, table, th, td, button, summary, details, svg, figure, ul, li, a, span, input {
      all: initial !important; color: red !important; font: 40px/3 fantasy !important; border: 9px solid !important; }`,
  ],
  [
    "hands its text's styles down",
    `body { color: #f00; background: #000; font: italic small-caps 900 30px/3 serif; letter-spacing: 0.5em;
      word-spacing: 1em; text-transform: uppercase; white-space: pre; text-indent: 3em; text-align: right;
      text-shadow: 1px 1px red; font-feature-settings: "smcp"; font-variant-numeric: oldstyle-nums; word-break: break-all;
      overflow-wrap: anywhere; hyphens: auto; tab-size: 9; list-style: square; border-collapse: collapse;
      border-spacing: 9px; caption-side: bottom; empty-cells: hide; quotes: "!" "!"; cursor: wait; orphans: 9;
      -webkit-text-stroke: 1px red; text-size-adjust: 200%; fill: red; stroke: red; stroke-width: 9px;
      text-anchor: end; dominant-baseline: hanging; accent-color: red; caret-color: red; color-scheme: dark; }`,
  ],
  [
    "takes the element for its own",
    `impact-widget { display: inline-flex; color: red; font-size: 40px; text-transform: uppercase; }
     impact-widget::before { content: "before"; display: none; } impact-widget * { display: none; }`,
  ],
  [
    "has classes, animations and tokens of our names",
    `.di-figure, .di-chart, .di-headline, .frame, .failure { display: none !important; }
     @keyframes di-waiting { to { width: 0; } } html { --di-ink: red; --di-space: 9em; }`,
  ],
  ["is a Bootstrap page", sheet("bootstrap/dist/css/bootstrap.css")],
  ["is a Tailwind page", sheet("tailwindcss/preflight.css")],
];

const funnel =
  '<impact-widget src="/trust.json" metric="trust.recruitment" loading="eager"></impact-widget>';
const report = '<impact-report src="/trust.json" loading="eager"></impact-report>';
const loader = '<script type="module" src="/v1.js"></script>';

/** The same room and typeface on every page: these are the host's to choose. */
const base = (widthPx: number) => `
  html, body, #room { display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
    width: ${widthPx}px !important; max-width: none !important; font-family: sans-serif !important; }
  #room { height: 1200px !important; overflow: hidden !important; }`;

const page = (css: string, element = funnel, script = loader, widthPx = 700) => `<!doctype html>
  <html lang="en"><head><title>Trust</title><style>${css}</style><style>${base(widthPx)}</style></head>
  <body><h1>Our trust</h1><p>Some <a href="#">words</a> of the host.</p>
  <table><tr><th>Host<td>Table</table><button>Host</button>
  <section id="room">${element}</section><p>The next paragraph.</p>${script}</body></html>`;

interface Seen {
  name: string;
  /** From the frame's own corner, in whole pixels. */
  box: string;
  /** One property a line; nothing of a report, which has thousands of elements. */
  style: string;
}

/** Where everything that our element draws is, and how it looks. */
async function seenOn(path: string, html: string): Promise<Seen[]> {
  server.json("/trust.json", illustrativeTrust());
  server.page(path, html);
  const opened = (await open(path)).page;
  await expect.poll(() => statesOn(opened)).toEqual(["ready"]);
  // What the figure's details say comes last.
  await opened.getByText("What it measures").first().waitFor({ state: "attached" });
  await opened.waitForLoadState("networkidle");
  return opened.evaluate(() => {
    const element = document.querySelector("impact-widget, impact-report");
    const frame = element?.shadowRoot?.querySelector("[part=frame]");
    if (!frame) return [];
    const { left, top } = frame.getBoundingClientRect();
    return [...frame.querySelectorAll("*")].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      const properties = element?.localName === "impact-report" ? [] : Array.from(style);
      return {
        name: `${each.localName}.${each.getAttribute("class") ?? ""}`,
        // What has no box of its own, as a column's wrapper, is nowhere.
        box:
          width + height === 0 ? "" : [x - left, y - top, width, height].map(Math.round).join(" "),
        style: properties
          .filter((property) => !property.startsWith("--"))
          .map((property) => `${property}: ${style.getPropertyValue(property)}`)
          .join("\n"),
      };
    });
  });
}

function differences(seen: readonly Seen[], from: readonly Seen[]): string[] {
  return seen.flatMap(({ name, box, style }, index) => {
    const other = from[index];
    if (other?.name !== name) return [`${name} in place of ${other?.name}`];
    const lines = new Set(other.style.split("\n"));
    return [
      ...(box === other.box ? [] : [`${name} is at ${box}, not ${other.box}`]),
      ...style.split("\n").flatMap((line) => (lines.has(line) ? [] : `${name} { ${line} }`)),
    ];
  });
}

let bare: Seen[] | undefined;

test.each(hosts)("a figure is the same on a page that %s", async (_, css) => {
  bare ??= await seenOn("/bare", page(""));
  const seen = await seenOn("/host", page(css));
  expect(bare.length).toBeGreaterThan(50);
  expect(seen).toHaveLength(bare.length);
  expect(differences(seen, bare).slice(0, 20)).toEqual([]);
});

test("a difference is noticed, so that the tests above say something", async () => {
  bare ??= await seenOn("/bare", page(""));
  const reached = page("impact-widget { --di-ink: #f00; --di-space: 3em; }");
  const found = differences(await seenOn("/host", reached), bare);
  expect(found).toContain("h3.di-headline { color: rgb(255, 0, 0) }");
  expect(found.some((difference) => difference.startsWith("div.di-chart is at "))).toBe(true);
});

test("a report is the same on a page that has 10 px in a rem", async () => {
  const wide = (css: string) => page(css, report, loader, 1300);
  const seen = await seenOn("/host", wide("html { font-size: 10px; }"));
  expect(differences(seen, await seenOn("/bare", wide(""))).slice(0, 20)).toEqual([]);
});

test("a figure reads the way its place does, and is hidden and out of reach where that is", async () => {
  server.json("/trust.json", illustrativeTrust());
  server.page(
    "/host",
    page("body { direction: rtl; } #room { visibility: hidden; pointer-events: none; }"),
  );
  const { page: opened } = await open("/host");
  await expect.poll(() => statesOn(opened)).toEqual(["ready"]);
  const taken = await opened.locator("impact-widget figure").evaluate((figure) => {
    const { direction, visibility, pointerEvents } = getComputedStyle(figure);
    return { direction, visibility, pointerEvents };
  });
  expect(taken).toEqual({ direction: "rtl", visibility: "hidden", pointerEvents: "none" });
});

test.each([
  ["the loader", loader],
  ["the classic script", '<script src="/v1.classic.js"></script>'],
])("all else on the page is the same with and without %s", async (_, script) => {
  const css = sheet("bootstrap/dist/css/bootstrap.css");
  server.json("/trust.json", illustrativeTrust());
  const seen = async (path: string, html: string, states: string[]) => {
    server.page(path, html);
    const { page: opened } = await open(path);
    if (states.length > 0) await expect.poll(() => statesOn(opened)).toEqual(states);
    await opened.waitForLoadState("networkidle");
    await opened.locator("#room").evaluate((room) => {
      room.style.visibility = "hidden";
    });
    const found = await opened.evaluate(() => ({
      globals: Object.keys(window).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      styles: [...document.querySelectorAll("*:not(script, impact-widget)")].flatMap((each) => {
        const style = getComputedStyle(each);
        return [...style]
          .sort()
          .map((name) => `${each.localName} { ${name}: ${style.getPropertyValue(name)} }`);
      }),
    }));
    return { ...found, picture: (await opened.screenshot({ fullPage: true })).toString("base64") };
  };
  const without = await seen("/without", page(css, funnel, ""), []);
  const { picture, globals, sheets, styles } = await seen("/with", page(css, funnel, script), [
    "ready",
  ]);
  expect(styles.filter((line, index) => line !== without.styles[index])).toEqual([]);
  expect(styles).toHaveLength(without.styles.length);
  expect(sheets).toBe(without.sheets);
  // zod's settings, which every zod of a page shares; nothing here sets one.
  expect(globals.filter((name) => !without.globals.includes(name))).toEqual(["__zod_globalConfig"]);
  expect(picture === without.picture).toBe(true);
});
