import { clampChroma, formatHex, type Oklch } from "culori/fn";
import { toOklch } from "./colourModes";
import { readColour } from "./readColour";

/** Finer than one step of an 8-bit channel over most of the range. */
const lightnessStep = 0.002;

/**
 * The nearest colour that passes: itself, or its hue at the nearest lightness that does. Chroma gives way
 * only where the screen has no colour so strong at that lightness.
 *
 * @param colour - `#rrggbb`
 * @returns `#rrggbb`, or `undefined` where no lightness of its hue passes
 */
export function nearestPassing(
  colour: string,
  passes: (candidate: string) => boolean,
): string | undefined {
  if (passes(colour)) return colour;
  return lightnesses(toOklch(readColour(colour))).find(passes);
}

/** The colour at every lightness from black to white, nearest first. */
export function lightnesses(colour: Oklch): string[] {
  const steps = Array.from({ length: 1 / lightnessStep + 1 }, (_, step) => step * lightnessStep);
  return steps
    .sort((one, other) => Math.abs(one - colour.l) - Math.abs(other - colour.l))
    .map((l) => hexOf({ ...colour, l }));
}

/** The colour as a screen shows it. */
export function hexOf(colour: Oklch): string {
  return formatHex(clampChroma(colour, "oklch"));
}
