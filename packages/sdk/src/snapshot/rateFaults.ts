import { describeValue } from "../errors/describeValue";
import type { Fault } from "../errors/fault";
import type { Count } from "../results/count";
import type { Rate } from "../results/rate";

const tolerance = 1e-12;

type CountedRate = Extract<Rate, { is: "counted" }>;

/**
 * What is wrong with the rates anywhere in a body: a share that is not its numerator ÷ its denominator,
 * or that has no counts, or an interval that does not hold its share.
 */
export function rateFaults(value: unknown, path: string): Fault[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => rateFaults(entry, `${path}[${index}]`));
  }
  if (typeof value !== "object" || value === null) return [];
  if (isCountedRate(value)) return countedFaults(value, path);
  return Object.entries(value).flatMap(([key, entry]) => rateFaults(entry, `${path}.${key}`));
}

/** Holds for a body that fits its schema, where `counted` stands in rates alone. */
function isCountedRate(value: object): value is CountedRate {
  return "is" in value && value.is === "counted";
}

function countedFaults(rate: CountedRate, path: string): Fault[] {
  const { numerator, denominator, share, interval } = rate;
  const uncounted = [
    ...missingFaults(numerator, `${path}.numerator`),
    ...missingFaults(denominator, `${path}.denominator`),
  ];
  if (!("value" in numerator) || !("value" in denominator)) return uncounted;

  const quotient = numerator.value / denominator.value;
  if (!(Math.abs(share - quotient) <= tolerance)) {
    const expected = `${numerator.value} ÷ ${denominator.value} = ${quotient}`;
    return [{ path: `${path}.share`, expected, received: describeValue(share) }];
  }
  if (!interval) return [];
  const holds = interval.lower <= share + tolerance && share - tolerance <= interval.upper;
  if (holds) return [];
  const received = `${interval.lower} to ${interval.upper}`;
  return [{ path: `${path}.interval`, expected: `bounds around the share ${share}`, received }];
}

function missingFaults(count: Count, path: string): Fault[] {
  if ("value" in count) return [];
  return [{ path, expected: "a count, as the share has a value", received: `"${count.is}"` }];
}
