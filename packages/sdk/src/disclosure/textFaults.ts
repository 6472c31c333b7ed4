import type { Fault } from "../errors/fault";
import type { MetricResult } from "../results/metricResult";
import { numbersInText } from "./numbersInText";
import { numbersTakenAway } from "./numbersTakenAway";
import type { ProtectedResult } from "./protectResults";

/** Fields that hold ids, fixed words, dates or places in a source, and benchmarks and tests, which are public. */
const notProse = new Set(
  [
    "id kind metric is why bound status asOf graduation sources source figure place check",
    "benchmarks benchmark instruments stage from to method measure unit",
    "area partOf period year results",
  ].flatMap((names) => names.split(" ")),
);

/**
 * The texts of a protected result that state what was hidden: one of the counts, in digits or in words
 * up to twenty, or one of the rates, in per cent. Numbers cannot be cut out of a sentence for its
 * author, so publication stops there.
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
  const hiddenShares = numbersTakenAway(before.body, after.result.body, "share");
  const tells = (text: string) => {
    const { counts, percentages } = numbersInText(text);
    return (
      counts.some((count) => hiddenCounts.has(count)) ||
      percentages.some(({ value, decimals }) =>
        hiddenShares.some((share) => Math.abs(share * 100 - value) <= 0.5 / 10 ** decimals + 1e-9),
      )
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
