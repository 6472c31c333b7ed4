import type { BrandWarning } from "./BrandWarning";
import { toOklch } from "./colourModes";
import { neededContrast } from "./contrastPairs";
import { contrastRatio } from "./contrastRatio";
import { lightnesses } from "./nearestPassing";
import type { ColourName, Palette, ThemeName } from "./Palette";
import { readColour } from "./readColour";

/**
 * What a brand's own colour would fail as, and what stands in for it.
 *
 * @param palette - the theme's colours, as `brandPalette` gives them
 */
export function brandWarnings(brand: string, theme: ThemeName, palette: Palette): BrandWarning[] {
  const { mark, text } = neededContrast;
  const warning = (pair: readonly [ColourName, ColourName], contrast: number, needed: number) => {
    const suggestion = palette[pair[0]];
    const reached = (Math.floor(contrast * 100) / 100).toFixed(2);
    const message = `In the ${theme} theme ${brand} as ${pair[0]} against ${pair[1]} reaches ${reached}:1 and needs ${needed}:1; ${suggestion} stands in for it.`;
    return { theme, pair, contrast, needed, suggestion, message };
  };

  const grounds = (["paper", "track"] as const)
    .map((ground) => warning(["data-1", ground], contrastRatio(brand, palette[ground]), mark))
    .filter(({ contrast }) => contrast < mark)
    .slice(0, 1);
  const neighbours =
    grounds.length === 0 && palette["data-1"] !== brand
      ? [warning(["data-1", "data-2"], bestNeighbour(brand, palette), mark)]
      : [];
  const link = warning(["link", "paper"], contrastRatio(brand, palette.paper), text);
  return [...grounds, ...neighbours, link].filter(({ contrast, needed }) => contrast < needed);
}

/** The most that a second data colour which stands out from the paper can differ from the brand's. */
function bestNeighbour(brand: string, palette: Palette): number {
  const contrasts = lightnesses(toOklch(readColour(palette["data-2"])))
    .filter((colour) => contrastRatio(colour, palette.paper) >= neededContrast.mark)
    .map((colour) => contrastRatio(colour, brand));
  return Math.max(...contrasts);
}
