import type { Fault } from "../errors/fault";
import type { MetricResult } from "../results/metricResult";
import { type GivenNumber, numbersInText } from "./numbersInText";
import { numbersTakenAway } from "./numbersTakenAway";
import type { ProtectedResult } from "./protectResults";

/** Fields that hold ids, fixed words, dates or places in a source, and benchmarks and tests, which are public. */
const notProse = new Set(
  [
    "id kind metric is why bound status asOf graduation sources source figure place check",
    "benchmarks benchmark instruments stage from to method measure unit",
    "area partOf period year results urn listedIn",
  ].flatMap((names) => names.split(" ")),
);

/**
 * The texts of a protected result that state what was hidden: one of the counts, in digits or in words
 * up to twenty; one of the rates, in per cent, per 100 or as "1 in 6"; a gap or a net agreement in points;
 * how many times as much one is as another. Numbers cannot be cut out of a sentence for its author, so
 * publication stops there.
 *
 * @param before - the result with the hidden values still in it
 * @param path - of what holds the texts
 * @param texts - what holds them: the result itself unless told, or what stands beside it
 */
export function textFaults(
  before: MetricResult,
  after: ProtectedResult,
  path: string,
  texts: unknown = after.result,
): Fault[] {
  if (after.hiddenValues.length === 0) return [];
  const hiddenCounts = new Set(after.hiddenValues);
  const taken = numbersTakenAway(before.body, after.result.body);
  const tells = (text: string) => {
    const { counts, percentages, points, ratios, oneIn } = numbersInText(text);
    return (
      counts.some((count) => hiddenCounts.has(count)) ||
      percentages.some((given) => isOneOf(taken.percentages, given)) ||
      points.some((given) => isOneOf(taken.points.map(Math.abs), given)) ||
      ratios.some((given) => isOneOf(taken.ratios, given)) ||
      oneIn.some((of) => taken.percentages.some((percent) => Math.round(100 / percent) === of))
    );
  };
  return textsOf(texts, path)
    .filter(({ text }) => tells(text))
    .map((found) => ({
      path: found.path,
      expected: "a text that tells no hidden count or rate",
      received: `"${found.text}"`,
    }));
}

/** Whether one of the numbers, rounded to the decimals of the given one, is that. */
function isOneOf(numbers: readonly number[], { value, decimals }: GivenNumber): boolean {
  return numbers.some((number) => Math.abs(number - value) <= 0.5 / 10 ** decimals + 1e-9);
}

function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => textsOf(entry, `${path}[${index}]`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    notProse.has(key) ? [] : textsOf(entry, `${path}.${key}`),
  );
}
