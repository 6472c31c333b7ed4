import "../styles.css";
import { afterEach, expect, test } from "vitest";
import { brandTheme } from "./brandTheme";
import { standardPalettes } from "./Palette";

const brand = brandTheme("#005eb8", { selector: ".trust" });

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

/** What the first data colour is at the innermost element of the markup. */
function firstColourIn(markup: string): string {
  document.body.innerHTML = markup;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(brand.css);
  document.adoptedStyleSheets = [sheet];
  const innermost = [...document.body.querySelectorAll("div")].at(-1) ?? document.body;
  return getComputedStyle(innermost).getPropertyValue("--di-data-1").trim();
}

const light = brand.properties.light["--di-data-1"];
const dark = brand.properties.dark["--di-data-1"];

test.each([
  ["the trust's page", '<div class="trust"></div>', light],
  ["a light figure in it", '<div class="trust"><div data-di-theme="light"></div></div>', light],
  ["a dark figure in it", '<div class="trust"><div data-di-theme="dark"></div></div>', dark],
  ["a dark trust's page", '<div class="trust" data-di-theme="dark"></div>', dark],
  [
    "a light figure in a dark part",
    '<div class="trust"><div data-di-theme="dark"><div data-di-theme="light"></div></div></div>',
    light,
  ],
  ["another page", "<div></div>", standardPalettes.light["data-1"]],
  ["another dark page", '<div data-di-theme="dark"></div>', standardPalettes.dark["data-1"]],
])("%s has the colour of its place and theme", (_, markup, colour) => {
  expect(firstColourIn(markup)).toBe(colour);
});
