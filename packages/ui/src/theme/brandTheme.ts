import { formatHex } from "culori/fn";
import type { BrandWarning } from "./BrandWarning";
import { brandColours, brandPalette } from "./brandPalette";
import { brandWarnings } from "./brandWarnings";
import type { Palette, ThemeName } from "./Palette";
import { readColour } from "./readColour";
import { colourTokens } from "./tokens";

/** Custom properties by name: `{ "--di-data-1": "#7b1fa2" }`. */
export type BrandProperties = Readonly<Record<`--di-${string}`, string>>;

export interface BrandTheme {
  /** The brand's colour as `#rrggbb`. */
  brand: string;
  /** A stylesheet's text: a trust puts it into a file of its own, after the figures' stylesheet. */
  css: string;
  properties: Readonly<Record<ThemeName, BrandProperties>>;
  /** All the colours of each theme, for pages that show or measure them. */
  palettes: Readonly<Record<ThemeName, Palette>>;
  /** Where the brand's own colour fails, and what stands in for it. None: it is used as it is. */
  warnings: readonly BrandWarning[];
}

export interface BrandThemeOptions {
  /** Where the colours hold. Everywhere unless told. */
  selector?: string;
}

/**
 * A trust's colours from its brand's, light and dark, so that every text is at least 4.5:1 and every two
 * marks that meet are at least 3:1. Runs anywhere, a server and a build too.
 *
 * @param brand - `#rrggbb` or `#rgb`
 * @throws {TypeError} for a brand that is no such colour, or a selector that would end its rule
 * @example
 * brandTheme("#7b1fa2").properties.light["--di-data-1"]; //=> "#7b1fa2"
 */
export function brandTheme(brand: string, options: BrandThemeOptions = {}): BrandTheme {
  const colour = formatHex(readColour(brand));
  const selector = readSelector(options.selector ?? ":root");
  const palettes = { light: brandPalette(colour, "light"), dark: brandPalette(colour, "dark") };
  const properties = { light: propertiesOf(palettes.light), dark: propertiesOf(palettes.dark) };
  return {
    brand: colour,
    css: stylesheet(selector, properties),
    properties,
    palettes,
    warnings: [
      ...brandWarnings(colour, "light", palettes.light),
      ...brandWarnings(colour, "dark", palettes.dark),
    ],
  };
}

function propertiesOf(palette: Palette): BrandProperties {
  return Object.fromEntries(brandColours.map((name) => [colourTokens[name].name, palette[name]]));
}

/** Of the standard stylesheet's form, so that what it says of themes, paper and forced colours holds. */
function stylesheet(selector: string, properties: BrandTheme["properties"]): string {
  const dark = (name: string) =>
    rule(
      `${selector}[data-di-theme="${name}"],\n  ${selector} [data-di-theme="${name}"]`,
      properties.dark,
    );
  return `@media (forced-colors: none) {
${rule(`${selector},\n  ${selector} [data-di-theme]`, properties.light)}
}

@media screen and (forced-colors: none) {
${dark("dark")}
}

@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {
${dark("system")}
}
`;
}

function rule(selector: string, properties: BrandProperties): string {
  const declarations = Object.entries(properties).map(([name, value]) => `    ${name}: ${value};`);
  return `  ${selector} {\n${declarations.join("\n")}\n  }`;
}

function readSelector(selector: string): string {
  if (selector.trim() === "" || /[{}<;@]|\/\*/.test(selector)) {
    throw new TypeError(
      `Brand's selector: expected one such as ".trust"; received ${JSON.stringify(selector)}.`,
    );
  }
  return selector.includes(",") ? `:is(${selector})` : selector;
}
