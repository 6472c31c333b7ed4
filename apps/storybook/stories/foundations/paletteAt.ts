import type { Palette } from "@the-difference/impact-ui/theme";
import { colourTokens } from "@the-difference/impact-ui/tokens";

/** The colours that hold at an element, as its stylesheets say: hexes, or a system's under forced colours. */
export function paletteAt(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = Object.entries(colourTokens).map(([key, { name }]) => [
    key,
    style.getPropertyValue(name).trim(),
  ]);
  return Object.fromEntries(entries) as Palette;
}
