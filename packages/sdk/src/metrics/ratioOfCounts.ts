import type { ChangeRatio } from "../results/changeResult";
import { absent, type Bound, type Count, countRange, exactly, hidden } from "../results/count";
import { flippedBound } from "../results/flippedBound";

/**
 * After ÷ before, as far as the counts tell. A bound on what it is divided by turns round: of more than
 * 50, 25 are less than a half. Bounds on both sides agree or say nothing: fewer than 15 of at least 50 are
 * less than 0.3, and fewer than 15 of at most 50 are anything.
 *
 * @returns hidden or absent where a count is; `zeroDenominator` where before is 0; `notAvailable` where
 *   nothing follows
 */
export function ratioOfCounts(after: Count, before: Count): ChangeRatio {
  if (after.is === "hidden" || before.is === "hidden") return hidden;
  if (before.is === "absent") return before;
  if (after.is === "absent") return after;
  const of = atMostNone(before);
  const count = atMostNone(after);
  if (of.is === "exact" && of.value === 0) return absent("zeroDenominator");
  if (count.is === "exact" && count.value === 0 && (countRange(of).lowest > 0 || isAbout(of))) {
    return { is: "ratio", value: 0 };
  }
  const bound = boundOfRatio(boundOf(count), boundOf(of));
  // Over a number that can be next to 0 there is no highest ratio, and from 0 up is every ratio.
  if (bound === "nothing" || of.value === 0) return absent("notAvailable");
  if (count.value === 0 && bound !== "moreThan") return absent("notAvailable");
  // None ÷ fewer than 15 can be none ÷ none.
  if (count.value === 0 && count.is === "exact") return absent("notAvailable");
  return { is: "ratio", value: count.value / of.value, ...(bound && { bound }) };
}

type Known = Extract<Count, { value: number }>;

/** At most 0, and fewer than 1, are 0. */
function atMostNone(count: Known): Known {
  return countRange(count).highest === 0 ? (exactly(0) as Known) : count;
}

function isAbout(count: Known): boolean {
  return boundOf(count) === "about" && count.value > 0;
}

function boundOf(count: Known): Bound | undefined {
  return count.is === "bounded" ? count.bound : undefined;
}

function boundOfRatio(
  after: Bound | undefined,
  before: Bound | undefined,
): Bound | undefined | "nothing" {
  const turned = before && flippedBound[before];
  if (!after || !turned) return after ?? turned;
  if (after === turned) return after;
  const bounds = [after, turned];
  if (bounds.every((bound) => isFromBelow.has(bound))) return "moreThan";
  if (bounds.every((bound) => isFromAbove.has(bound))) return "lessThan";
  return "nothing";
}

const isFromBelow = new Set<Bound>(["atLeast", "moreThan"]);
const isFromAbove = new Set<Bound>(["atMost", "lessThan"]);
