import type { CodedFault } from "../errors/refuseFaults";
import { type Count, countRange } from "../results/count";

/**
 * What is wrong where parts have to add up to a whole, as far as the counts tell: a hidden or absent
 * part can be any number. `each` says whether the parts are all there is, or only some of the whole.
 */
export function sumFaults(
  path: string,
  parts: readonly Count[],
  whole: Count,
  wholeName: string,
  each: "allParts" | "someParts" = "allParts",
): CodedFault[] {
  const ranges = parts.map(countRange);
  const lowest = ranges.reduce((sum, range) => sum + range.lowest, 0);
  const highest = ranges.reduce((sum, range) => sum + range.highest, 0);
  const { lowest: least, highest: most } = countRange(whole);
  if (lowest > most) {
    const expected = `at most ${most} together, the ${wholeName}`;
    return [{ code: "PARTS_EXCEED_WHOLE", path, expected, received: `${lowest}` }];
  }
  if (each === "allParts" && highest < least) {
    const expected = `${least} together, the ${wholeName}`;
    return [{ code: "PARTS_FALL_SHORT", path, expected, received: `${highest}` }];
  }
  return [];
}
