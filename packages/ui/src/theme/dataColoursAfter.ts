import { neededContrast } from "./contrastPairs";
import { contrastRatio } from "./contrastRatio";
import { nearestPassing } from "./nearestPassing";

/** The second, third and fourth data colour. */
export type OtherDataColours = readonly [string, string, string];

/** What is spared for the rounding of colours to 8 bits. */
const spare = 1.03;

/**
 * The data colours that follow a first one, each told from the paper and from the one before it. Their
 * lightness moves to the nearest that does; their hue stays.
 *
 * @param first - `#rrggbb`, as are the others
 * @param wished - the colours as they would be if nothing had to be told apart
 * @returns `undefined` where the first colour leaves no second one
 */
export function dataColoursAfter(
  first: string,
  wished: OtherDataColours,
  paper: string,
): OtherDataColours | undefined {
  if (!leavesRoom(first, paper, 1)) return undefined;
  const next = (before: string, wish: string) =>
    nearestPassing(
      wish,
      (colour) =>
        contrastRatio(colour, paper) >= neededContrast.mark &&
        contrastRatio(colour, before) >= neededContrast.mark &&
        leavesRoom(colour, paper, spare),
    );
  const second = next(first, wished[0]);
  const third = second && next(second, wished[1]);
  const fourth = third && next(third, wished[2]);
  return second && third && fourth ? [second, third, fourth] : undefined;
}

/**
 * Whether another colour can be told from both: one between it and the paper, or one beyond it, towards
 * black on a light paper and towards white on a dark one.
 */
function leavesRoom(colour: string, paper: string, margin: number): boolean {
  const { mark } = neededContrast;
  const end =
    contrastRatio("#000000", paper) > contrastRatio("#ffffff", paper) ? "#000000" : "#ffffff";
  return (
    contrastRatio(colour, paper) >= mark * mark * margin ||
    contrastRatio(colour, end) >= mark * margin
  );
}
