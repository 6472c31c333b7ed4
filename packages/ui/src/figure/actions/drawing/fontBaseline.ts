const baselines = new Map<string, number>();

/** Where the baseline of a font lies in the box of a text set in it, as a share of the box's height. */
export function fontBaseline({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = baselines.get(font);
  if (known !== undefined) return known;
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context?.measureText(
    "x",
  ) ?? { fontBoundingBoxAscent: 0.8, fontBoundingBoxDescent: 0.2 };
  const baseline = ascent / (ascent + descent);
  baselines.set(font, baseline);
  return baseline;
}
