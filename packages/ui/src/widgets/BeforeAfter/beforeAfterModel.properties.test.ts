import {
  exactly,
  formatShare,
  type PublishedResult,
  prePostChange,
} from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { beforeAfterModel } from "./beforeAfterModel";

const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900 }));
const weeks = fc.integer({ min: 1, max: 39 });

const published = fc
  .tuple(count, count, weeks, weeks, fc.boolean())
  .map(([before, after, of, ofAfter, isStated]) =>
    publishExample(
      prePostChange(
        {
          unit: "detentions",
          before: {
            label: "Autumn",
            count: exactly(before),
            ...(isStated && { exposure: { weeks: of, roll: exactly(1000) } }),
          },
          after: {
            label: "Spring",
            count: exactly(after),
            ...(isStated && { exposure: { weeks: ofAfter, roll: exactly(1000) } }),
          },
          recordingPractice: "same",
        },
        exampleContext(),
      ),
    ),
  );

test("a bar is as long as its count on an axis from 0, and a count without a number has none", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { sides, axis, span } = beforeAfterModel(result, english);
      const end = Number((axis.at(-1)?.text ?? "0").replaceAll(",", ""));
      for (const { id, mark } of sides) {
        const { count: counted } = id === "before" ? result.body.before : result.body.after;
        expect(mark.is).toBe(counted.is === "exact" ? "strip" : counted.is);
        if (mark.is !== "strip" || counted.is !== "exact") continue;
        expect(mark.total).toBe(end);
        expect(mark.segments.reduce((sum, { units }) => sum + units, 0)).toBe(counted.value);
        expect(counted.value).toBeLessThanOrEqual(end);
      }
      for (const place of span ? [span.from, span.to] : []) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("no change lies in the drawn interval just where it is too few to tell", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { difference } = beforeAfterModel(result, english);
      const { plot, verdict } = difference;
      if (plot?.mark.is !== "drawn" || !plot.mark.interval) return;
      const { lower, upper } = plot.mark.interval;
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      const isTooFew = verdict?.startsWith("The interval includes") === true;
      if (isTooFew) expect(lower <= plot.none && plot.none <= upper).toBe(true);
      else expect(lower >= plot.none || upper <= plot.none).toBe(true);
    }),
  );
});

/** The one number that stands in no body as it is printed: the share, from both published counts. */
function changeOf({ body }: PublishedResult<"change">): string {
  const { before, after } = body;
  if (before.count.is !== "exact" || after.count.is !== "exact" || before.count.value === 0) {
    return "";
  }
  return formatShare(Math.abs(after.count.value - before.count.value), before.count.value);
}

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = beforeAfterModel(result, english);
      const { headline, sentence, table, sides, difference } = model;
      const { plot, ...words } = difference;
      expectReadable(model);
      const texts = sides.map(({ value, details }) => [value, details]);
      expectPublishedNumbers(
        [headline, sentence, table, texts, words],
        [result.body, changeOf(result)],
      );
    }),
  );
});

test("every working gives what it says", () => {
  fc.assert(
    fc.property(published, (result) => {
      expectTrueWorkings(beforeAfterModel(result, english).workings ?? []);
    }),
  );
});
