import type { Fault } from "../errors/fault";
import { comparisonCountFaults } from "../metrics/comparisonCountFaults";
import { differenceOf } from "../metrics/differenceOf";
import type { ComparisonBody, ComparisonSide } from "../results/comparisonResult";
import type { Count } from "../results/count";

/**
 * What contradicts itself in a comparison: counts that cannot be, a rate of other counts than its side's,
 * a difference that does not follow from the rates.
 */
export function comparisonFaults(body: ComparisonBody, path: string): Fault[] {
  const { unit, relation, first, second, difference } = body;
  const coded = comparisonCountFaults({
    unit,
    relation,
    first: countsOf(first),
    second: countsOf(second),
  });
  const counts = coded.map(({ path: at, expected, received }) => ({
    path: `${path}.${at.replace(".rate", "")}`,
    expected,
    received,
  }));
  const faults = [
    ...counts,
    ...sideFaults(first, `${path}.first`),
    ...sideFaults(second, `${path}.second`),
  ];
  if (faults.length > 0) return faults;
  const expected = inWords(differenceOf(first, second, relation));
  const received = inWords(difference);
  return expected === received ? [] : [{ path: `${path}.difference`, expected, received }];
}

function countsOf({ id, label, outcome, base, numerator, denominator }: ComparisonSide) {
  return { id, label, outcome, base, rate: { is: "counts", numerator, denominator } } as const;
}

function sideFaults({ rate, numerator, denominator }: ComparisonSide, path: string): Fault[] {
  if (rate.is !== "counted") return [];
  return [
    ...otherCount(rate.numerator, numerator, `${path}.rate.numerator`),
    ...otherCount(rate.denominator, denominator, `${path}.rate.denominator`),
  ];
}

function otherCount(count: Count, same: Count, path: string): Fault[] {
  const [received, expected] = [count, same].map((each) =>
    "value" in each ? `${each.value}` : each.is,
  ) as [string, string];
  return received === expected ? [] : [{ path, expected: `${expected}, as beside it`, received }];
}

/** To nine digits, for square roots differ in the last one from machine to machine. */
function inWords(difference: ComparisonBody["difference"]): string {
  return JSON.stringify(difference, (key, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(9)) + 0 : key === "method" ? "" : value,
  );
}
