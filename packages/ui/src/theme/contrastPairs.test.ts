import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { faintPairs } from "../testing/faintPairs";
import { brandTheme } from "./brandTheme";
import { contrastOfPair } from "./contrastOfPair";
import { contrastPairs } from "./contrastPairs";
import { contrastRatio } from "./contrastRatio";
import { standardPalettes } from "./Palette";

/** Colours that tell nothing alone: the words, the edge or the mark on them do. */
const quiet = ["data-1-pale", "context", "track", "hairline", "paper"];

describe("contrastRatio", () => {
  test("agrees with figures worked by hand from WCAG's formula", () => {
    // (118/255 + 0.055) / 1.055 to the power 2.4 is 0.18116; 1.05 / 0.23116 = 4.5423.
    expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.5423, 3);
    // The luminance of pure red is its coefficient: 1.05 / (0.2126 + 0.05) = 3.9985.
    expect(contrastRatio("#f00", "#ffffff")).toBeCloseTo(3.9985, 3);
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrastRatio("#28a197", "#28a197")).toBe(1);
  });

  test("does not mind the order", () => {
    expect(contrastRatio("#12436d", "#28a197")).toBe(contrastRatio("#28a197", "#12436d"));
  });

  test.each(["teal", "#12", "", "#12436d80"])("refuses %j", (colour) => {
    expect(() => contrastRatio(colour, "#ffffff")).toThrow("expected #rrggbb or #rgb");
  });
});

test.each(["light", "dark"] as const)("every pair is told apart in the %s theme", (theme) => {
  expect(faintPairs(standardPalettes[theme])).toEqual([]);
});

test.each([
  ["purple", "#7b1fa2"],
  ["yellow, too pale for a light paper", "#ffcc00"],
  ["navy, too dark for a dark paper", "#0b1f3a"],
])("every pair is told apart in the theme of a brand of %s", (_, brand) => {
  const { palettes } = brandTheme(brand);
  expect(faintPairs(palettes.light)).toEqual([]);
  expect(faintPairs(palettes.dark)).toEqual([]);
});

test("a pair that falls short is found", () => {
  const faint = { ...standardPalettes.light, muted: "#777777" };
  // (119/255 + 0.055) / 1.055 to the power 2.4 is 0.18447; 1.05 / 0.23447 = 4.478.
  expect(faintPairs(faint)).toContain("muted against paper: 4.48, needs 4.5");
});

test("a colour drawn thinly is measured as a browser blends it", () => {
  // 0.11 of black over white is 0.89 of 255, 227: its luminance is 0.7682 and 0.8182 / 0.05 = 16.36.
  const palette = { ...standardPalettes.light, "data-1": "#000000", ink: "#000000" };
  const pair = contrastPairs.find(({ opacity, colour }) => opacity === 0.11 && colour === "ink");
  expect(pair && contrastOfPair(pair, palette)).toBeCloseTo(16.36, 1);
});

test("the funnel's stylesheet draws the wedge as thinly as the pairs say", () => {
  const css = readFileSync(
    new URL("../widgets/CohortFunnel/cohortFunnel.css", import.meta.url),
    "utf8",
  );
  const opacity = contrastPairs.find((pair) => pair.opacity !== undefined)?.opacity;
  expect(css).toContain(`fill-opacity: ${opacity};`);
});

test("every colour that a stylesheet puts on text or on a mark stands in a pair", () => {
  const uses = stylesheets().flatMap((css) =>
    Array.from(css.matchAll(/([\w-]+):[^;{}]*var\(--di-([\w-]+)\)/g), ([, property, colour]) => ({
      kind: property === "color" ? "text" : "mark",
      colour: colour ?? "",
    })),
  );
  const colours = uses.filter(({ colour }) => colour in standardPalettes.light);
  expect(colours.length).toBeGreaterThan(50);
  const paired = (kind: string, colour: string) =>
    contrastPairs.some((pair) => pair.colour === colour && (kind === "mark" || pair.kind === kind));
  const missing = colours.filter(
    ({ kind, colour }) => !(kind === "mark" && quiet.includes(colour)) && !paired(kind, colour),
  );
  expect(missing).toEqual([]);
});

function stylesheets(): string[] {
  const source = fileURLToPath(new URL("..", import.meta.url));
  return readdirSync(source, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".css") && !file.endsWith("tokens.css"))
    .map((file) => readFileSync(join(source, file), "utf8"));
}
