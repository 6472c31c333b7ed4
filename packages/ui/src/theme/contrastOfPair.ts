import { formatHex, interpolate } from "culori/fn";
import type { ContrastPair } from "./contrastPairs";
import { contrastRatio } from "./contrastRatio";
import type { Palette } from "./Palette";
import { readColour } from "./readColour";

/** The contrast of a pair in a palette, 1 to 21. */
export function contrastOfPair(pair: ContrastPair, palette: Palette): number {
  const { colour, against, opacity = 1 } = pair;
  return contrastRatio(palette[colour], over(palette[against], palette.paper, opacity));
}

/** What a colour of an opacity gives over a ground, as a browser blends them. */
function over(colour: string, ground: string, opacity: number): string {
  return formatHex(interpolate([readColour(ground), readColour(colour)], "rgb")(opacity));
}
