import { formatInterval, formatRate, rateSchema } from "@the-difference/impact-sdk";
import { expect } from "vitest";
import { textsOf } from "./textsOf";

const percentages = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%/g;
/** What a model derives from visible values and says in other units: odds, ratios, points, people over. */
const derived = /\b1 in [\d,]+|[\d.,]+×|[+−]?[\d.]+(?: to [+−]?[\d.]+)? points?\b|[\d,]+ over\b/g;
const wholeNumbers = /\d{1,3}(?:,\d{3})+|\d+/g;

/**
 * A model says no count and no percentage that is not in the published body it was made from. What was
 * hidden is not in the body, so nothing that a model says can be one of the hidden values.
 */
export function expectPublishedNumbers(model: unknown, body: unknown): void {
  const said = textsOf(model).join("\n").replace(derived, " ");
  const published = publishedNumbers(body);
  const percents = said.match(percentages) ?? [];
  const counts = said.replace(percentages, " ").match(wholeNumbers) ?? [];
  for (const percent of percents) expect(published.percentages).toContain(percent);
  for (const count of counts) expect(published.counts).toContain(Number(count.replaceAll(",", "")));
}

function publishedNumbers(body: unknown) {
  // 95% is the level of every interval: it stands in the tables' headings.
  const found = { counts: new Set<number>(), percentages: new Set(["95%"]) };
  collect(body, found);
  return found;
}

function collect(value: unknown, found: ReturnType<typeof publishedNumbers>): void {
  const inText = (text: string) => {
    for (const percent of text.match(percentages) ?? []) found.percentages.add(percent);
  };
  if (typeof value === "number") found.counts.add(value);
  if (typeof value === "string") {
    inText(value);
    for (const number of value.match(wholeNumbers) ?? []) found.counts.add(Number(number));
  }
  if (typeof value !== "object" || value === null) return;
  const rate = rateSchema.safeParse(value);
  if (rate.success) inText(formatRate(rate.data));
  if ("lower" in value && "upper" in value) {
    inText(formatInterval({ lower: Number(value.lower), upper: Number(value.upper) }));
  }
  if ("share" in value) inText(`${Math.round(Number(value.share) * 100)}%`);
  for (const entry of Object.values(value)) collect(entry, found);
}
