import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contrastOfPair } from "./contrastOfPair";
import { type ContrastPair, contrastPairs, neededContrast } from "./contrastPairs";
import { contrastRatio } from "./contrastRatio";
import { type Palette, standardPalettes } from "./Palette";

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

/** One line for each pair that falls short. */
function faintPairs(palette: Palette): string[] {
  return contrastPairs
    .filter((pair) => contrastOfPair(pair, palette) < neededContrast[pair.kind])
    .map((pair: ContrastPair) => {
      const contrast = contrastOfPair(pair, palette).toFixed(2);
      return `${pair.colour} against ${pair.against}: ${contrast}, needs ${neededContrast[pair.kind]}`;
    });
}

function stylesheets(): string[] {
  const source = fileURLToPath(new URL("..", import.meta.url));
  return readdirSync(source, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".css") && !file.endsWith("tokens.css"))
    .map((file) => readFileSync(join(source, file), "utf8"));
}
