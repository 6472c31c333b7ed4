/** A colour, in both themes and under forced colours. */
export interface ColourToken {
  /** Its custom property. */
  name: `--di-${string}`;
  type: "color";
  /** What it is for. */
  use: string;
  /** `#rrggbb`. */
  light: string;
  dark: string;
  /** The system colour that stands in for it under forced colours. */
  forcedColour: string;
}

/** A size, a font, a weight or a movement: the same in both themes. */
export interface ValueToken {
  name: `--di-${string}`;
  /** As the Design Tokens format names it. */
  type: "dimension" | "number" | "fontFamily" | "fontWeight" | "duration" | "cubicBezier";
  use: string;
  /** As CSS writes it. */
  value: string;
}
