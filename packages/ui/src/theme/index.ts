export { contrastOfPair } from "./contrastOfPair";
export { type ContrastPair, contrastPairs, neededContrast } from "./contrastPairs";
export { contrastRatio } from "./contrastRatio";
export { type ColourName, type Palette, standardPalettes, type ThemeName } from "./Palette";
