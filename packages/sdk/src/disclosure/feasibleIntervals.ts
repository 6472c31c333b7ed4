import type { ProtectedLine } from "./ProtectedTable";

/** What a reader of a published table has to work with. */
export interface AttackerView {
  /** Printed values. A printed 0 is a true 0. */
  visible: ReadonlyMap<string, number>;
  /** Cells without a printed value, with the least each can be: 1 where a zero would be printed. */
  hidden: ReadonlyMap<string, number>;
  lines: readonly ProtectedLine[];
}

/** The least and the greatest value that a cell can have; `upper` is Infinity when nothing limits it. */
export interface FeasibleInterval {
  lower: number;
  upper: number;
}

/**
 * The auditor's first method: what somebody can work out about each hidden cell from one sum at a time.
 *
 * Each sum narrows the bounds of its cells until nothing changes, or for a number of rounds. Where the
 * hidden cells and the sums form a forest (no chain of sums closes on itself through hidden cells) the
 * result is exact: every whole number between the bounds occurs in some table that agrees with all that
 * is visible. Elsewhere the true bounds may be narrower, and there may be no last round.
 *
 * @returns the interval of every hidden cell
 * @throws {RangeError} when no table agrees with the view
 * @see SDC Handbook (Hundepool et al. 2010), section 4.3, on feasibility intervals; Davis (1987) on
 *   label inference with unit-coefficient sums.
 * @example
 * // 56 in all; 40 and 14 are printed, two cells of at least 1 are not.
 * feasibleIntervals({
 *   visible: new Map([["all", 56], ["a", 40], ["b", 14]]),
 *   hidden: new Map([["c", 1], ["d", 1]]),
 *   lines: [{ whole: "all", parts: ["a", "b", "c", "d"] }],
 * }); //=> new Map([["c", { lower: 1, upper: 1 }], ["d", { lower: 1, upper: 1 }]])
 */
export function feasibleIntervals(
  view: AttackerView,
  rounds = Infinity,
): Map<string, FeasibleInterval> {
  const bounds = new Map<string, FeasibleInterval>();
  for (const [id, value] of view.visible) bounds.set(id, { lower: value, upper: value });
  for (const [id, least] of view.hidden) bounds.set(id, { lower: least, upper: Infinity });

  let narrowed = true;
  for (let round = 0; narrowed && round < rounds; round += 1) {
    narrowed = false;
    for (const line of view.lines) narrowed = narrowLine(line, bounds) || narrowed;
  }
  return new Map([...view.hidden.keys()].map((id) => [id, boundsOf(id, bounds)]));
}

function narrowLine(
  { whole, parts }: ProtectedLine,
  bounds: Map<string, FeasibleInterval>,
): boolean {
  const known = parts.map((id) => boundsOf(id, bounds));
  const least = known.reduce((sum, { lower }) => sum + lower, 0);
  const finite = known.filter(({ upper }) => upper !== Infinity);
  const greatest = finite.reduce((sum, { upper }) => sum + upper, 0);
  const unlimited = known.length - finite.length;

  let narrowed = narrowCell(whole, least, unlimited > 0 ? Infinity : greatest, bounds);
  const { lower, upper } = boundsOf(whole, bounds);
  parts.forEach((part, index) => {
    const own = known[index] ?? boundsOf(part, bounds);
    const othersUnlimited = unlimited - Number(own.upper === Infinity);
    const othersGreatest = greatest - (own.upper === Infinity ? 0 : own.upper);
    const partLeast = othersUnlimited > 0 ? -Infinity : lower - othersGreatest;
    narrowed = narrowCell(part, partLeast, upper - (least - own.lower), bounds) || narrowed;
  });
  return narrowed;
}

function narrowCell(
  id: string,
  least: number,
  greatest: number,
  bounds: Map<string, FeasibleInterval>,
): boolean {
  const known = boundsOf(id, bounds);
  const lower = Math.max(known.lower, least);
  const upper = Math.min(known.upper, greatest);
  if (lower > upper) {
    throw new RangeError(
      `feasible interval of ${id}: expected visible cells that add up; received bounds ${lower} to ${upper}`,
    );
  }
  if (lower === known.lower && upper === known.upper) return false;
  bounds.set(id, { lower, upper });
  return true;
}

function boundsOf(id: string, bounds: ReadonlyMap<string, FeasibleInterval>): FeasibleInterval {
  const known = bounds.get(id);
  if (!known) {
    throw new RangeError(
      `feasible intervals: expected every cell of a line in the view; received ${id}`,
    );
  }
  return known;
}
