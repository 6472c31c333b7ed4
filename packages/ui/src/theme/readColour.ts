import type { Rgb } from "culori/fn";
import { toRgb } from "./colourModes";

/**
 * An opaque colour of sRGB.
 *
 * @param hex - `#rrggbb` or `#rgb`
 * @throws {TypeError} for anything else
 */
export function readColour(hex: string): Rgb {
  const colour = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(hex) ? toRgb(hex) : undefined;
  if (colour === undefined) {
    throw new TypeError(`Colour: expected #rrggbb or #rgb; received ${JSON.stringify(hex)}.`);
  }
  return colour;
}
