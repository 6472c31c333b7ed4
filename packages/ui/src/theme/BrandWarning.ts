import type { ColourName, ThemeName } from "./Palette";

/** Where a trust's own colour cannot be told apart well enough, and what stands in for it. */
export interface BrandWarning {
  theme: ThemeName;
  /** Which use of the brand's colour fails, and against what. */
  pair: readonly [ColourName, ColourName];
  /** What the brand's own colour reaches, 1 to 21. */
  contrast: number;
  /** What it would have to reach. */
  needed: number;
  /** The nearest colour of its hue that passes, `#rrggbb`: the theme uses it. */
  suggestion: string;
  /** The same as a sentence. */
  message: string;
}
