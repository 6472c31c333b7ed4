import { describeValue } from "../errors/describeValue";
import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type Count, exactly } from "../results/count";
import { type ById, byId } from "./ById";
import { countFaults } from "./countFaults";
import { type Histogram, histogram } from "./Histogram";
import { type IdSet, idSet } from "./IdSet";
import { wholeNumberFaults } from "./wholeNumberFaults";

/**
 * The tally of a whole from the tallies of its parts, whatever their order: of several files, workers or
 * machines.
 *
 * Exact counts add up, distributions add up value by value, sets of ids unite, and so do the facts of ids,
 * which have to agree; all else (labels, options, benchmarks) has to be the same in every part. What several records tell of one person or one school
 * belongs into one part: an id that stands in two parts can no longer be seen to.
 *
 * @returns a new tally; the parts are not changed
 * @throws {MetricInputError} TALLIES_DIFFER, COUNT_OUT_OF_RANGE, RECORD_INVALID, or FACTS_CONFLICT where parts
 *   know different things of one id; everything in which the parts are not alike, or not countable, is listed
 * @example
 * const sexOf = (part: Demographics[]) => tallyDiversity(part, { unit: "leaders", dimension: "sex" });
 * mergeTallies(sexOf(people.slice(0, 1)), sexOf(people.slice(1))).known; //=> exactly(3)
 */
export function mergeTallies<Tally>(first: Tally, ...others: Tally[]): Tally {
  const faults: CodedFault[] = [];
  const whole = others.reduce<unknown>((sum, part) => merged(sum, part, "", faults), first);
  refuseFaults("merged tallies", faults, "Tally every part with the same options");
  return whole as Tally;
}

function merged(one: unknown, other: unknown, path: string, faults: CodedFault[]): unknown {
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.map((entry, index) => merged(entry, other[index], `${path}[${index}]`, faults));
  }
  if (isOf(one, "exact") && isOf(other, "exact")) return mergedCounts(one, other, path, faults);
  if (isOf(one, "histogram") && isOf(other, "histogram")) {
    return mergedHistograms(one, other, path, faults);
  }
  if (isOf(one, "idSet") && isOf(other, "idSet")) return idSet([...one.ids, ...other.ids]);
  if (isOf(one, "byId") && isOf(other, "byId")) return mergedFacts(one, other, path, faults);
  const cannotAdd = [one, other].find((part) => isRecord(part) && inexact.has(part.is));
  if (cannotAdd) {
    const expected = "an exact count, which can be added up";
    faults.push({ code: "TALLIES_DIFFER", path, expected, received: JSON.stringify(cannotAdd) });
    return one;
  }
  if (isRecord(one) && isRecord(other) && one.is === other.is) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return Object.fromEntries(
      [...keys].map((key) => {
        const at = path === "" ? key : `${path}.${key}`;
        return [key, merged(one[key], other[key], at, faults)];
      }),
    );
  }
  if (!Object.is(one, other)) {
    faults.push({
      code: "TALLIES_DIFFER",
      path,
      expected: `${describeValue(one)}, as in the first part`,
      received: describeValue(other),
    });
  }
  return one;
}

/** Counts of which nobody knows what they add to the whole. */
const inexact = new Set<unknown>(["bounded", "hidden"]);

type Additive = Extract<Count, { is: "exact" }> | Histogram | IdSet | ById<unknown>;

function isOf<Is extends Additive["is"]>(
  value: unknown,
  is: Is,
): value is Extract<Additive, { is: Is }> {
  return isRecord(value) && value.is === is;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mergedCounts(
  one: { value: number },
  other: { value: number },
  path: string,
  faults: CodedFault[],
): Count {
  const sum = exactly(one.value + other.value);
  const parts = [one, other].flatMap(({ value }) => countFaults(exactly(value), path));
  faults.push(...(parts.length > 0 ? parts : countFaults(sum, path)));
  return sum;
}

function mergedHistograms(
  one: Histogram,
  other: Histogram,
  path: string,
  faults: CodedFault[],
): Histogram {
  const counted = new Map(one.bins.map(({ value, count }) => [value, count]));
  for (const { value, count } of other.bins) counted.set(value, (counted.get(value) ?? 0) + count);
  const whole = histogram(counted);
  whole.bins.forEach(({ value, count }, index) => {
    const at = `${path}.bins[${index}]`;
    faults.push(...wholeNumberFaults(count, `${at}.count`));
    if (Number.isFinite(value)) return;
    const expected = "a number";
    faults.push({ code: "RECORD_INVALID", path: `${at}.value`, expected, received: `${value}` });
  });
  return whole;
}

function mergedFacts(
  one: ById<unknown>,
  other: ById<unknown>,
  path: string,
  faults: CodedFault[],
): ById<unknown> {
  const known = new Map(one.entries.map(({ id, value }) => [id, value]));
  for (const { id, value } of other.entries) {
    const before = known.get(id);
    const [first, second] = [JSON.stringify(before), JSON.stringify(value)];
    if (before === undefined || first === second) known.set(id, value);
    else {
      faults.push({
        code: "FACTS_CONFLICT",
        path: `${path}["${id}"]`,
        expected: `${first}, as in the first part`,
        received: second,
      });
    }
  }
  return byId(known);
}
