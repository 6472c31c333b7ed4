import { fileURLToPath } from "node:url";
import type { Snapshot } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { stylesheetText } from "../build/stylesheetText.mjs";
import { servedEmbed, statesOn } from "./servedEmbed";

const { server, open } = servedEmbed();

/** The stylesheet of all widgets, from which every kind of figure takes what it uses. */
let all = "";
beforeAll(async () => {
  all = await stylesheetText(fileURLToPath(new URL("../../ui/src/styles.css", import.meta.url)));
});

const snapshots: Record<string, Snapshot> = {
  trust: illustrativeTrust(),
  report: impactReport2021To22(),
  ...exampleResults(),
};

interface Looks {
  sheets: number;
  own: string;
  withAll: string;
}

/** Where every box of each figure stands and how it looks, with its own stylesheets and with that of all. */
function looks(page: Page): Promise<Looks[]> {
  return page.evaluate(async (text) => {
    // What follows the figure's size, the cursor of its marks say, is where it belongs a frame later.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const properties =
      "display visibility color background fill stroke stroke-width stroke-dasharray font opacity border outline text-anchor letter-spacing white-space list-style transform".split(
        " ",
      );
    const lookOf = (element: Element) =>
      [null, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        if (part !== null && style.content === "none") return [];
        return [style.content, ...properties.map((name) => style.getPropertyValue(name))];
      });
    const textOf = (host: Element, root: ShadowRoot) => {
      const { x: left, y: top } = host.getBoundingClientRect();
      return [...root.querySelectorAll("figure, figure *")]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const box = [x - left, y - top, width, height].map((value) => value.toFixed(2));
          const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
          return [name, ...box, ...lookOf(element)].join(" ");
        })
        .join("\n");
    };
    const all = new CSSStyleSheet();
    all.replaceSync(text);
    return [...document.querySelectorAll("impact-widget")].map((host) => {
      const root = host.shadowRoot;
      if (!root) throw new Error("expected a shadow root");
      const sheets = [...root.adoptedStyleSheets];
      const own = textOf(host, root);
      root.adoptedStyleSheets = [...sheets.slice(0, 1), all];
      const withAll = textOf(host, root);
      root.adoptedStyleSheets = sheets;
      return { sheets: sheets.length, own, withAll };
    });
  }, all);
}

test.each(Object.entries(snapshots))(
  "every figure of %s looks with its own stylesheet as it does with that of all",
  async (name, snapshot) => {
    server.json("/snapshot.json", snapshot);
    const widgets = snapshot.results.map(
      ({ id }) =>
        `<impact-widget src="/snapshot.json" metric="${id}" loading="eager"></impact-widget>`,
    );
    server.page(
      "/",
      `<!doctype html><html lang="en"><title>${name}</title>${widgets.join("\n")}<script type="module" src="/v1.js"></script>`,
    );
    const { page } = await open("/");
    await expect.poll(() => statesOn(page)).toEqual(widgets.map(() => "ready"));
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { sheets, own, withAll } of await looks(page)) {
        // The frame's, every figure's and its kind's.
        expect(sheets).toBe(3);
        expect(own).toContain("di-headline");
        expect(withAll).toBe(own);
      }
    }
  },
);
