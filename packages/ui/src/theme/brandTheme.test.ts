import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faintPairs } from "../testing/faintPairs";
import { brandTheme } from "./brandTheme";
import { toOklch } from "./colourModes";
import { contrastRatio } from "./contrastRatio";
import { nearestPassing } from "./nearestPassing";
import { standardPalettes } from "./Palette";
import { readColour } from "./readColour";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("for any brand", () => {
  test("every pair is told apart in both themes, and every warning is true", () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const { palettes, warnings } = brandTheme(brand);
        expect(faintPairs(palettes.light)).toEqual([]);
        expect(faintPairs(palettes.dark)).toEqual([]);
        for (const { theme, pair, contrast, needed, suggestion, message } of warnings) {
          expect(contrast).toBeLessThan(needed);
          expect(suggestion).not.toBe(brand);
          expect(palettes[theme][pair[0]]).toBe(suggestion);
          expect(message).toContain(suggestion);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("a brand without a warning is used as it is, and one that is replaced has a warning", () => {
    fc.assert(
      fc.property(anyColour, (brand) => {
        const { palettes, warnings } = brandTheme(brand);
        for (const theme of ["light", "dark"] as const) {
          const warned = warnings.filter((warning) => warning.theme === theme);
          expect(warned.some(({ pair }) => pair[0] === "data-1")).toBe(
            palettes[theme]["data-1"] !== brand,
          );
          expect(warned.some(({ pair }) => pair[0] === "link")).toBe(
            palettes[theme].link !== brand,
          );
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

test("today's first data colour as a brand gives today's light palette", () => {
  const { palettes, properties, warnings } = brandTheme(standardPalettes.light["data-1"]);
  expect(palettes.light).toEqual({ ...standardPalettes.light, focus: "#12436d" });
  expect(properties.light["--di-data-2"]).toBe("#28a197");
  expect(warnings.filter(({ theme }) => theme === "light")).toEqual([]);
});

test("a pale brand is told what it reaches, and which darker colour stands in for it", () => {
  const { warnings, properties } = brandTheme("#fc0");
  // Yellow #ffcc00: luminance 0.2126 + 0.7152 × 0.6038 = 0.6445; 1.05 / 0.6945 = 1.512.
  expect(warnings[0]).toMatchObject({
    theme: "light",
    pair: ["data-1", "paper"],
    needed: 3,
    suggestion: properties.light["--di-data-1"],
  });
  expect(warnings[0]?.contrast).toBeCloseTo(1.512, 2);
  expect(warnings[0]?.message).toBe(
    `In the light theme #ffcc00 as data-1 against paper reaches 1.51:1 and needs 3:1; ${properties.light["--di-data-1"]} stands in for it.`,
  );
  expect(warnings.filter(({ theme }) => theme === "dark")).toEqual([]);
  expect(properties.dark["--di-data-1"]).toBe("#ffcc00");
});

test("a brand that leaves no second colour between it and the paper is told so", () => {
  const { warnings } = brandTheme("#7b1fa2");
  expect(warnings[0]).toMatchObject({ theme: "light", pair: ["data-1", "data-2"], needed: 3 });
});

test("a grey brand keeps the standard hues beside it", () => {
  const { palettes } = brandTheme("#000000");
  expect(palettes.light["data-2"]).toBe(standardPalettes.light["data-2"]);
});

test("the nearest colour that passes has the same hue, and none nearer passes", () => {
  const passes = (colour: string) => contrastRatio(colour, "#ffffff") >= 4.5;
  const yellow = toOklch(readColour("#ffcc00"));
  const nearest = nearestPassing("#ffcc00", passes) ?? "";
  const found = toOklch(readColour(nearest));
  expect(found.h).toBeCloseTo(yellow.h ?? 0, -1);
  expect(passes(nearest)).toBe(true);
  expect(contrastRatio(nearest, "#ffffff")).toBeLessThan(4.6);
  expect(nearestPassing("#000000", passes)).toBe("#000000");
  expect(nearestPassing("#000000", () => false)).toBeUndefined();
});

describe("the stylesheet", () => {
  test("has the themes' properties, and leaves paper and forced colours as they are", () => {
    const { css, properties } = brandTheme("#005eb8", { selector: ".trust" });
    expect(css.match(/@media [^{]+/g)?.map((media) => media.trim())).toEqual([
      "@media (forced-colors: none)",
      "@media screen and (forced-colors: none)",
      "@media screen and (forced-colors: none) and (prefers-color-scheme: dark)",
    ]);
    expect(css).toContain('.trust[data-di-theme="dark"]');
    expect(css).toContain(`--di-data-1: ${properties.light["--di-data-1"]};`);
    expect(css).toContain(`--di-data-1: ${properties.dark["--di-data-1"]};`);
  });

  test("holds for each of several places", () => {
    expect(brandTheme("#005eb8", { selector: ".north, .south" }).css).toContain(
      ':is(.north, .south) [data-di-theme="system"]',
    );
  });

  test.each(["", " ", ".a { } body", "@import", "</style>", ".a; b", ".a /*"])(
    "refuses the selector %j",
    (selector) => {
      expect(() => brandTheme("#005eb8", { selector })).toThrow("Brand's selector: expected");
    },
  );

  test.each(["purple", "#12", "#12345678", "", "rgb(1 2 3)"])("refuses the brand %j", (brand) => {
    expect(() => brandTheme(brand)).toThrow("Colour: expected #rrggbb or #rgb");
  });
});
