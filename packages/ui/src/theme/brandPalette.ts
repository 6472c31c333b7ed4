import { toOklch } from "./colourModes";
import { neededContrast } from "./contrastPairs";
import { contrastRatio } from "./contrastRatio";
import { dataColoursAfter, type OtherDataColours } from "./dataColoursAfter";
import { hexOf, nearestPassing } from "./nearestPassing";
import { type ColourName, type Palette, standardPalettes, type ThemeName } from "./Palette";
import { readColour } from "./readColour";

/** The colours that a brand changes. */
export const brandColours = [
  "data-1",
  "data-1-pale",
  "data-2",
  "data-3",
  "data-4",
  "strong",
  "on-data",
  "link",
  "focus",
] as const satisfies readonly ColourName[];

/** Below this chroma a colour looks grey, and its hue says nothing. */
const greyChroma = 0.02;

/**
 * A theme's colours with a brand's as the first data colour, or the nearest that can be told apart. The
 * others are the standard ones turned around the circle of hues with it, each as light as it was unless it
 * has to move to be told from the paper and from the one before it.
 *
 * @param brand - `#rrggbb`
 */
export function brandPalette(brand: string, theme: ThemeName): Palette {
  const standard = standardPalettes[theme];
  const others = turnedColours(brand, standard);
  const { mark, text } = neededContrast;
  const passes = (least: number, ...against: string[]) => {
    return (colour: string) => against.every((other) => contrastRatio(colour, other) >= least);
  };

  const isBar = passes(mark, standard.paper, standard.track);
  const first = found(
    nearestPassing(
      brand,
      (colour) =>
        isBar(colour) && dataColoursAfter(colour, others.data, standard.paper) !== undefined,
    ),
  );
  const [second, third, fourth] = found(dataColoursAfter(first, others.data, standard.paper));
  const link = found(nearestPassing(brand, passes(text, standard.paper)));
  return {
    ...standard,
    "data-1": first,
    "data-1-pale": found(nearestPassing(others.pale, passes(mark, first))),
    "data-2": second,
    "data-3": third,
    "data-4": fourth,
    strong: found(nearestPassing(others.strong, passes(mark, standard.paper, standard.context))),
    "on-data": passes(text, first)("#ffffff") ? "#ffffff" : "#000000",
    link,
    focus: link,
  };
}

interface TurnedColours {
  data: OtherDataColours;
  pale: string;
  strong: string;
}

/** The standard colours, turned as far as the brand's hue is from the first data colour's. */
function turnedColours(brand: string, standard: Palette): TurnedColours {
  const { c: chroma, h: hue } = toOklch(readColour(brand));
  const from = toOklch(readColour(standard["data-1"])).h ?? 0;
  const isGrey = chroma < greyChroma || hue === undefined;
  const turned = (name: ColourName, mostChroma = 1) => {
    const colour = toOklch(readColour(standard[name]));
    const turn = isGrey ? 0 : hue - from;
    return hexOf({ ...colour, c: Math.min(colour.c, mostChroma), h: (colour.h ?? 0) + turn });
  };
  return {
    data: [turned("data-2"), turned("data-3"), turned("data-4")],
    pale: turned("data-1-pale", chroma),
    strong: turned("strong", chroma),
  };
}

/** Every hue has a colour of every lightness, black and white among them, so that one passes. */
function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("Brand: expected a lightness that passes; found none.");
  return value;
}
