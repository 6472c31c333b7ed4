import type { MetricResult, PublishedResult } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishExample } from "../stories/publishExample";
import { drawnResults, type Numbers } from "../testing/drawnResults";
import { renderFigure } from "./renderFigure";

const number = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 0, max: 40 }),
);
const nine = fc.array(number, { minLength: 9, maxLength: 9 });

/** The counts that are shown and all that is hidden, by their places: what a reader has to work with. */
function seenIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("is" in value) {
    if (value.is === "hidden") return [`${path} hidden`];
    if (value.is === "exact" || value.is === "bounded") return [`${path} ${JSON.stringify(value)}`];
  }
  return Object.entries(value).flatMap(([key, entry]) => seenIn(entry, `${path}.${key}`));
}

/** The shares that stand in one value and are hidden in the other. */
function hiddenShares(before: unknown, after: unknown): number[] {
  if (typeof before !== "object" || before === null) return [];
  if (typeof after !== "object" || after === null) return [];
  if ("is" in after && after.is === "hidden") {
    const share: unknown = Reflect.get(before, "share");
    const per100: unknown = Reflect.get(before, "per100");
    if (typeof per100 === "number") return [per100 / 100];
    return typeof share === "number" ? [share, 1 - share] : [];
  }
  return Object.entries(before).flatMap(([key, entry]) =>
    hiddenShares(entry, Reflect.get(after, key)),
  );
}

function percentagesOf(shares: readonly number[]): string[] {
  return shares.flatMap((share) => [
    `${Math.round(share * 100)}%`,
    `${(Math.round(share * 1000) / 10).toFixed(1)}%`,
  ]);
}

/** Shares that a reader sees in the body. */
function sharesIn(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    if (key === "per100" && typeof entry === "number") return [entry / 100];
    if (typeof entry === "number" && entry > 0 && entry < 1) return [entry, 1 - entry];
    return sharesIn(entry);
  });
}

/** One person more, one fewer, or one moved, in each place. */
function* neighbours(numbers: Numbers): Generator<number[]> {
  for (let up = -1; up < numbers.length; up += 1) {
    for (let down = -1; down < numbers.length; down += 1) {
      if (up === down || (numbers[down] ?? 1) === 0) continue;
      yield numbers.map((value, index) => value + Number(index === up) - Number(index === down));
    }
  }
}

function made(
  make: (numbers: Numbers) => MetricResult,
  numbers: Numbers,
): MetricResult | undefined {
  try {
    return make(numbers);
  } catch {
    // Some numbers make no result of some kinds.
    return undefined;
  }
}

/** The percentages of headings and fixed sentences: an interval's level, the bounds of low disclosure. */
const fixedWords = /^(?:0|60|80|95|100)(?:\.0)?%$/;

/** Without bars and axes, whose lengths may be any by chance: that they depend on shown counts is shown above. */
function withoutDrawings(html: string): string {
  const without = html.replaceAll(/<svg(?:(?!<svg)[\s\S])*?<\/svg>/g, "");
  return without === html ? html : withoutDrawings(without);
}

const htmlOf = (published: PublishedResult) =>
  renderFigure(JSON.parse(JSON.stringify(published)) as PublishedResult);

describe.each(Object.entries(drawnResults))(
  "the HTML of a figure of hidden counts: %s",
  (_, make) => {
    test("is the same, byte by byte, for all true numbers that agree in the counts shown", () => {
      let compared = 0;
      fc.assert(
        fc.property(nine, (numbers) => {
          const result = made(make, numbers);
          if (!result) return;
          const published = publishExample(result);
          if (hiddenShares(result.body, published.body).length === 0) return;
          const html = htmlOf(published);
          const seen = seenIn(published.body).join();
          for (const other of [...neighbours(numbers)].slice(0, 25)) {
            const otherResult = made(make, other);
            if (!otherResult || JSON.stringify(otherResult) === JSON.stringify(result)) continue;
            const alike = publishExample(otherResult);
            if (seenIn(alike.body).join() !== seen) continue;
            expect(htmlOf(alike)).toBe(html);
            compared += 1;
          }
        }),
        { numRuns: 20, seed: 2022 },
      );
      // Else this test would have shown nothing.
      expect(compared).toBeGreaterThan(0);
    });

    test("has nowhere the percentage of a hidden count, whole or with a decimal", () => {
      let looked = 0;
      fc.assert(
        fc.property(nine, (numbers) => {
          const result = made(make, numbers);
          if (!result) return;
          const published = publishExample(result);
          const html = withoutDrawings(htmlOf(published));
          // What a shown rate prints may be that of a hidden one by chance.
          const printed = new Set(percentagesOf(sharesIn(published.body)));
          const telling = percentagesOf(hiddenShares(result.body, published.body)).filter(
            (text) => !printed.has(text) && !fixedWords.test(text),
          );
          looked += telling.length;
          const said = new Set(html.match(/\d+(?:\.\d+)?%/g) ?? []);
          expect(telling.filter((text) => said.has(text))).toEqual([]);
        }),
        { numRuns: 50, seed: 2022 },
      );
      expect(looked).toBeGreaterThan(0);
    });
  },
);
