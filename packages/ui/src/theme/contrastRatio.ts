import { wcagContrast } from "culori/fn";
import { readColour } from "./readColour";

/**
 * Contrast of two opaque colours, 1 (alike) to 21 (black on white).
 *
 * @param one - `#rrggbb` or `#rgb`
 * @param other - likewise; the order does not matter
 * @throws {TypeError} for anything that is no such colour
 * @see WCAG 2.2, "contrast ratio" and "relative luminance"
 * @example
 * contrastRatio("#767676", "#ffffff"); //=> 4.54
 */
export function contrastRatio(one: string, other: string): number {
  return wcagContrast(readColour(one), readColour(other));
}
