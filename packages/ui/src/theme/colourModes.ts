import {
  useMode as converterOf,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  type Rgb,
} from "culori/fn";

const rgb = converterOf(modeRgb);
converterOf(modeLrgb);
converterOf(modeOklab);
const oklch = converterOf(modeOklch);

/** Red, green and blue as shares of 1, or `undefined` where the text is no colour of sRGB. */
export const toRgb = (hex: string): Rgb | undefined => rgb(hex);

/** Lightness, chroma and hue, in steps that look even. Greys have no hue. */
export const toOklch = (colour: Rgb): Oklch => oklch(colour);
