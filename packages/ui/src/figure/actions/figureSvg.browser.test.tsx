import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { isInSight } from "../../testing/isInSight";
import { widgetOfKind } from "../../widgets/widgetOfKind";
import type { WidgetProps } from "../WidgetState";
import { type FigurePicture, figureSvg } from "./figureSvg";
import { pngOf } from "./pngOf";
import "../../styles.css";

const results = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap((snapshot) => snapshot.results);
const place = document.body.appendChild(document.createElement("div"));
const pictures = document.body.appendChild(document.createElement("div"));
beforeAll(() => {
  document.body.style.margin = "0";
  document.body.style.fontFamily = "sans-serif";
});
afterEach(() => {
  document.documentElement.dir = "ltr";
  document.documentElement.removeAttribute("data-di-theme");
  pictures.replaceChildren();
});

function show<K extends MetricResultKind>(result: PublishedResult<K>): HTMLElement {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  place.innerHTML = renderToStaticMarkup(<Widget result={result} />);
  const figure = place.querySelector("figure");
  if (!figure) throw new Error("Figure: expected one on the page; received none.");
  return figure;
}

const words = { title: "A title", description: "A description", mark: "Difference Impact" };
const pictureOf = (figure: HTMLElement) => figureSvg(figure, words);

function parsed({ svg }: FigurePicture): Element {
  return new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
}

/** The texts of a picture but their halos. */
const textsOf = (picture: Element) => [...picture.querySelectorAll("text:not([aria-hidden])")];

/** Every text that one sees of a figure whose details are closed, with the rectangle of each of its lines. */
function textsInSight(figure: HTMLElement): { text: string; node: Text }[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const found: { text: string; node: Text }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const isTold = isInSight(node.parentElement) && !node.parentElement?.closest("details");
    if (node instanceof Text && text !== "" && isTold) found.push({ text, node });
  }
  return found;
}

const withoutSpaces = (texts: readonly string[]) => texts.join("").replaceAll(/\s/g, "");

/** What is wrong with each picture, by the id of its result. */
function faultsOf(faults: (figure: HTMLElement) => string[]): [string, string[]][] {
  return results
    .map((result): [string, string[]] => [result.id, faults(show(result))])
    .filter(([, found]) => found.length > 0);
}

function shown(picture: Element): Element {
  const copy = document.importNode(picture, true);
  pictures.replaceChildren(copy);
  return copy;
}

describe.each([320, 1280])("at %i px", (width) => {
  describe.each(["ltr", "rtl"] as const)("%s", (direction) => {
    test("a picture says what one sees of its figure, and no more", async () => {
      await page.viewport(width, 900);
      document.documentElement.dir = direction;
      const faults = faultsOf((figure) => {
        const said = textsOf(parsed(pictureOf(figure))).map(({ textContent }) => textContent ?? "");
        const seen = textsInSight(figure).map(({ text }) => text);
        const [drawn, expected] = [
          withoutSpaces(said),
          withoutSpaces([...seen, "Difference Impact"]),
        ];
        return drawn === expected ? [] : [`“${drawn}” for “${expected}”`];
      });
      expect(faults).toEqual([]);
    });

    test("every line of a picture stands where it stands on the page", async () => {
      await page.viewport(width, 900);
      document.documentElement.dir = direction;
      const faults = faultsOf((figure) => {
        const lines = textsInSight(figure).flatMap(({ node }) => placesOf(node, figure));
        const picture = shown(parsed(pictureOf(figure)));
        return textsOf(picture)
          .slice(0, -1)
          .flatMap((text) => {
            const [place] = placesOf(text, picture);
            const isThere = lines.some((line) => place && isOnLine(place, line));
            return isThere ? [] : [`${text.textContent}: ${JSON.stringify(place)}`];
          });
      });
      expect(faults).toEqual([]);
    });
  });
});

/** The rectangles of a text's lines, from the top left corner of what it stands in. */
function placesOf(text: Node, frame: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const { left, top } = frame.getBoundingClientRect();
  return [...range.getClientRects()].map(
    (rect) => new DOMRect(rect.left - left, rect.top - top, rect.width, rect.height),
  );
}

/** White space at a line's end belongs to it on the page, and not in the picture. */
const isOnLine = (text: DOMRect, line: DOMRect) =>
  Math.abs(line.top - text.top) < 2.5 && line.left < text.left + 2 && line.right > text.right - 2;

test("a picture is flat: shapes and texts, without HTML, style or anything to load", async () => {
  await page.viewport(768, 900);
  const flat = ["title", "desc", "rect", "line", "path", "circle", "ellipse", "text"];
  const faults = faultsOf((figure) =>
    [...parsed(pictureOf(figure)).querySelectorAll("*")].flatMap((element) => [
      ...(flat.includes(element.localName) ? [] : [element.localName]),
      ...[...element.attributes]
        .filter(
          ({ name, value }) =>
            /^(style|class|href|on.*)$/.test(name) || /var\(|url\(|NaN|undefined|calc/.test(value),
        )
        .map(({ name, value }) => `${name}="${value}"`),
    ]),
  );
  expect(faults).toEqual([]);
});

test("a picture has the size that it says, and nothing outside of it", async () => {
  await page.viewport(768, 900);
  const faults = faultsOf((figure) => {
    const { widthPx, heightPx, ...drawing } = pictureOf(figure);
    const picture = shown(parsed({ widthPx, heightPx, ...drawing }));
    const frame = picture.getBoundingClientRect();
    expect([frame.width, frame.height]).toEqual([widthPx, heightPx]);
    return [...picture.querySelectorAll("text, rect, line, path, circle")].flatMap((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const isInside =
        left >= frame.left - 1 &&
        right <= frame.right + 1 &&
        top >= frame.top - 1 &&
        bottom <= frame.bottom + 1;
      return isInside ? [] : [shape.outerHTML];
    });
  });
  expect(faults).toEqual([]);
});

test("a picture hatches as many bands as are hidden", async () => {
  await page.viewport(768, 900);
  let hidden = 0;
  const faults = faultsOf((figure) => {
    const bands = [...figure.querySelectorAll(".di-hidden-band")].filter(isInSight).length;
    const hatched = [...parsed(pictureOf(figure)).querySelectorAll("path[fill=none]")].filter(
      (path) => /^(M[-\d. ]+L[-\d. ]+){3,}$/.test(path.getAttribute("d") ?? ""),
    ).length;
    hidden += bands;
    return hatched === bands ? [] : [`${hatched} of ${bands}`];
  });
  expect(faults).toEqual([]);
  expect(hidden).toBeGreaterThan(3);
});

test("its title and description are those that are told to it, as text", () => {
  const [result] = results;
  if (!result) throw new Error("Sample data: expected a result.");
  const hostile = { ...words, title: `<script>"&`, description: "]]> &amp; <b>" };
  const picture = parsed(figureSvg(show(result), hostile));
  expect(picture.querySelector("title")?.textContent).toBe(hostile.title);
  expect(picture.querySelector("desc")?.textContent).toBe(hostile.description);
});

/** The upper part of a picture as the brightness of coarse squares, which say nothing of how letters are smoothed. */
async function brightnessOf(address: string, columns: number, rows: number): Promise<number[]> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [columns, rows];
  const context = canvas.getContext("2d");
  if (!context) throw new Error("Canvas: expected a context; received none.");
  context.imageSmoothingQuality = "high";
  const height = (image.naturalWidth * rows) / columns;
  context.drawImage(image, 0, 0, image.naturalWidth, height, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  return Array.from({ length: columns * rows }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.slice(index * 4);
    return (red + green + blue) / 3;
  });
}

/** Squares of so many pixels a side are compared. */
const squarePx = 6;

/** Which share of its squares differs in sight between a figure on the page and its PNG. */
async function differenceOf(figure: HTMLElement, png: Blob): Promise<number> {
  const drawn = URL.createObjectURL(png);
  const seen = await page.elementLocator(figure).screenshot({ save: false });
  const { width, top } = figure.getBoundingClientRect();
  const told = (figure.querySelector(".di-source")?.getBoundingClientRect().bottom ?? 0) - top;
  const [columns, rows] = [Math.floor(width / squarePx), Math.floor(told / squarePx)];
  const [one, other] = await Promise.all([
    brightnessOf(drawn, columns, rows),
    brightnessOf(`data:image/png;base64,${seen}`, columns, rows),
  ]);
  URL.revokeObjectURL(drawn);
  // The figure's own hairline is not in its picture.
  const isInside = (index: number) =>
    index >= columns && index % columns > 0 && index % columns < columns - 1;
  const differing = one.filter(
    (value, index) => isInside(index) && Math.abs(value - (other[index] ?? 0)) > 40,
  );
  return differing.length / one.length;
}

/** A browser scrolls through what is taller while it takes a picture, and takes minutes. */
const windowPx = 1400;
await page.viewport(768, windowPx);
const fitting = results.filter((result) => show(result).getBoundingClientRect().height <= windowPx);
const kinds = [...new Map(fitting.map((result) => [result.kind, result])).values()];
const withHidden = fitting.filter((result) => JSON.stringify(result.body).includes('"suppressed"'));

/** Every kind as most readers see it; in the other themes and directions those that were drawn first. */
const seen = [
  ...[...kinds, ...withHidden.slice(0, 3)].map((result) => ["light", "ltr", result] as const),
  ...kinds.slice(0, 3).map((result) => ["light", "rtl", result] as const),
  ...[...kinds.slice(0, 3), ...withHidden.slice(0, 2)].map(
    (result) => ["dark", "ltr", result] as const,
  ),
].map(([theme, direction, result]) => ({ theme, direction, result }));

describe.each(seen)("$result.id in the $theme theme, $direction", (drawn) => {
  test("a PNG is twice as large as its figure and looks like it", async () => {
    await page.viewport(768, windowPx);
    document.documentElement.dataset.diTheme = drawn.theme;
    document.documentElement.dir = drawn.direction;
    const figure = show(drawn.result);
    const { widthPx, heightPx } = pictureOf(figure);
    const png = await pngOf(pictureOf(figure));
    const bitmap = await createImageBitmap(png);
    expect([bitmap.width, bitmap.height]).toEqual([widthPx * 2, heightPx * 2]);
    expect(await differenceOf(figure, png)).toBeCloseTo(0, 1);
  });
});

test("every kind that has a figure of a window's height is compared", () => {
  expect(kinds.map(({ kind }) => kind).length).toBeGreaterThan(13);
});

test("a figure that looks another way is noticed, so that the tests above say something", async () => {
  await page.viewport(768, 900);
  const [result] = withHidden;
  if (!result) throw new Error("Sample data: expected a result with hidden parts.");
  const figure = show(result);
  const png = await pngOf(pictureOf(figure));
  figure.querySelector(".di-chart")?.classList.add("di-visually-hidden");
  expect(await differenceOf(figure, png)).toBeGreaterThan(0.05);
});
