import { contrastOfPair } from "../theme/contrastOfPair";
import { contrastPairs, neededContrast } from "../theme/contrastPairs";
import type { Palette } from "../theme/Palette";

/** One line for each pair of colours that falls short. */
export function faintPairs(palette: Palette): string[] {
  return contrastPairs.flatMap((pair) => {
    const contrast = contrastOfPair(pair, palette);
    const needed = neededContrast[pair.kind];
    return contrast >= needed
      ? []
      : [`${pair.colour} against ${pair.against}: ${contrast.toFixed(2)}, needs ${needed}`];
  });
}
