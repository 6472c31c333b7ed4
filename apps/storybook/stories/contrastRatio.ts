/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * Contrast of two opaque colours, 1 (alike) to 21 (black on white).
 *
 * @see WCAG 2.2, "contrast ratio" and "relative luminance"
 */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
