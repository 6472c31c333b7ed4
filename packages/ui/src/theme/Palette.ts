import { colourTokens } from "./tokens";

export type ColourName = keyof typeof colourTokens;

export type ThemeName = "light" | "dark";

/** A value, `#rrggbb`, for every colour. */
export type Palette = Readonly<Record<ColourName, string>>;

/** The colours as they are where no trust sets its own. */
export const standardPalettes: Readonly<Record<ThemeName, Palette>> = {
  light: paletteOf("light"),
  dark: paletteOf("dark"),
};

function paletteOf(theme: ThemeName): Palette {
  const entries = Object.entries(colourTokens).map(([name, token]) => [name, token[theme]]);
  return Object.fromEntries(entries) as Palette;
}
