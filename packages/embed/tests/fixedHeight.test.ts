import { readFileSync } from "node:fs";
import { resultOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { beforeAll, describe, expect, test } from "vitest";
import { type DrawnHeight, drawnHeights, sampleResults } from "../build/drawnHeights.mjs";
import { heightsMarkdown } from "../build/heightsMarkdown.mjs";
import { chartParts } from "../src/heights/chartParts";
import { fixedHeight } from "../src/heights/fixedHeight";

const recruitment = resultOf(impactReport2021To22(), "dlp.2022.recruitment");

/** On the steps of the table and between them. */
const widths = [240, 259, 287, 320, 375, 414, 480, 539, 600, 735, 800, 885, 960, 1200, 1500];

describe.each([
  ["the widest fonts", '"DejaVu Sans", Verdana, sans-serif'],
  ["a usual font", "Inter, Arial, sans-serif"],
])("in %s", (_, fonts) => {
  let drawn: DrawnHeight[];
  beforeAll(async () => {
    drawn = await drawnHeights(widths, fonts);
  });
  const share = ({ result, width, height }: DrawnHeight) => fixedHeight(result, width) / height;

  test("the height is enough for every sample result, at any width and in both languages", () => {
    expect(drawn).toHaveLength(sampleResults.length * widths.length * 2);
    const short = drawn.filter((each) => share(each) < 1);
    expect(short.map(({ result, width, height }) => `${result.id} ${width} × ${height}`)).toEqual(
      [],
    );
  });

  test("of those that have numbers, half have less than a fifth of room left over, nine of ten less than a third", () => {
    const shares = drawn
      .filter(({ isEmpty }) => !isEmpty)
      .map(share)
      .sort((a, b) => a - b);
    expect(shares[Math.floor(shares.length * 0.5)]).toBeLessThan(1.2);
    expect(shares[Math.floor(shares.length * 0.9)]).toBeLessThan(1.33);
  });
});

test("a longer text and another row make it taller", () => {
  const funnel = resultOf(impactReport2021To22(), "dlp.2022.recruitment", "funnel");
  const longer = { ...funnel, subtitle: funnel.subtitle.repeat(3) };
  const { cohorts } = funnel.body;
  const twice = { ...funnel, body: { ...funnel.body, cohorts: [...cohorts, ...cohorts] } };
  expect(fixedHeight(longer, 480)).toBeGreaterThan(fixedHeight(funnel, 480) + 30);
  expect(fixedHeight(twice, 480)).toBeGreaterThan(fixedHeight(funnel, 480) + 100);
});

test("a width in which no figure is readable is refused", () => {
  expect(() => fixedHeight(recruitment, 239)).toThrow(
    "Width of a frame: expected 240 or more CSS pixels; received 239.",
  );
  expect(() => fixedHeight(recruitment, Number.NaN)).toThrow(RangeError);
});

test("the README's table and example have these heights", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\n${heightsMarkdown(fixedHeight, chartParts)}\n`);
  expect(readme).toContain(`, 600); //=> ${fixedHeight(recruitment, 600)}\n`);
});
