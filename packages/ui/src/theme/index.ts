export type { BrandWarning } from "./BrandWarning";
export {
  type BrandProperties,
  type BrandTheme,
  type BrandThemeOptions,
  brandTheme,
} from "./brandTheme";
export { contrastOfPair } from "./contrastOfPair";
export { type ContrastPair, contrastPairs, neededContrast } from "./contrastPairs";
export { contrastRatio } from "./contrastRatio";
export { nearestPassing } from "./nearestPassing";
export { type ColourName, type Palette, standardPalettes, type ThemeName } from "./Palette";
