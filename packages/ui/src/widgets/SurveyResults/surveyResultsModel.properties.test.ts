import { exactly, surveyResult } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { surveyResultsModel } from "./surveyResultsModel";

const labels = ["Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree"];
const nobody = exactly(0);
const answers = fc.constantFrom(0, 4, 5).chain((points) =>
  fc.tuple(
    fc.constant(points),
    fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 300 })), {
      minLength: 5,
      maxLength: 5,
    }),
  ),
);

const published = fc
  .tuple(
    fc.array(answers, { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 0, max: 400 }),
    fc.boolean(),
  )
  .map(([items, silent, multiSelect]) => {
    const counted = items.map(([points, counts]) => ({
      points,
      counts: points === 4 ? counts.filter((_, index) => index !== 2) : counts,
    }));
    const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
    const responses = Math.max(...counted.map(({ counts }) => sum(counts)));
    return publishExample(
      surveyResult(
        {
          unit: "teachers",
          invited: exactly(responses + silent),
          responses: exactly(responses),
          multiSelect,
          items: counted.map(({ points, counts }, index) => ({
            id: `statement-${"abcde".charAt(index)}`,
            statement: `Statement ${"ABCDE".charAt(index)}`,
            measure: points === 0 ? "chosen" : "topTwoBoxes",
            base: exactly(sum(counts)),
            missing: {
              noAnswer: exactly(responses - sum(counts)),
              dontKnow: nobody,
              notApplicable: nobody,
            },
            chosen: exactly(sum(counts.slice(0, 2))),
            distribution:
              points === 0
                ? []
                : counts.map((count, point) => ({
                    id: `point-${"abcde".charAt(point)}`,
                    label:
                      (points === 4 ? labels.filter((each) => each !== "Neither") : labels)[
                        point
                      ] ?? "",
                    count: exactly(count),
                  })),
          })),
        },
        exampleContext("survey"),
      ),
    );
  });

test("every part lies on its plot, and sides do not cross the line", () => {
  fc.assert(
    fc.property(published, (result) => {
      for (const { plot, rows } of surveyResultsModel(result, english).scales) {
        for (const { mark } of rows) {
          for (const { start, length } of mark.segments) {
            expect(start).toBeGreaterThanOrEqual(-1e-9);
            expect(start + length).toBeLessThanOrEqual(plot.end + 1e-9);
          }
          const { start = plot.zero, length = 0 } = mark.interval ?? {};
          expect(start).toBeGreaterThanOrEqual(plot.zero - 1e-9);
          expect(start + length).toBeLessThanOrEqual((plot.neutralStart ?? plot.end) + 1e-9);
        }
      }
    }),
  );
});

test("parts that are drawn by their points are as long as their counts of the base, and together all of it", () => {
  fc.assert(
    fc.property(published, (result) => {
      const rows = surveyResultsModel(result, english).scales.flatMap((scale) => scale.rows);
      for (const { id, mark } of rows) {
        const item = result.body.items.find((each) => each.id === id);
        const isTold = item?.distribution.every(({ count }) => count.is === "exact");
        if (!isTold || item?.base.is !== "exact" || item.base.value === 0) continue;
        const length = mark.segments.reduce((sum, segment) => sum + segment.length, 0);
        expect(length).toBeCloseTo(1, 9);
      }
    }),
  );
});

test("no item is drawn twice or left out, and with one hidden they keep the survey's order", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { scales, rows, table } = surveyResultsModel(result, english);
      const drawn = [...scales.flatMap((scale) => scale.rows), ...rows].map(({ id }) => id);
      const ids = result.body.items.map(({ id }) => id);
      expect([...drawn].sort()).toEqual([...ids].sort());
      if (result.body.items.some(({ share }) => share.is === "hidden")) {
        expect(table.rows.map(({ id }) => id)).toEqual(ids);
      }
    }),
  );
});

test("a hidden point has no part of its own", () => {
  fc.assert(
    fc.property(published, (result) => {
      const rows = surveyResultsModel(result, english).scales.flatMap((scale) => scale.rows);
      for (const { id, mark } of rows) {
        const item = result.body.items.find((each) => each.id === id);
        for (const point of item?.distribution ?? []) {
          if (point.count.is !== "hidden") continue;
          expect(mark.segments.map((segment) => segment.id)).not.toContain(point.id);
        }
      }
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = surveyResultsModel(result, english);
      expectReadable(model);
      expectTrueWorkings(model.workings ?? []);
      // How many disagree, or are neutral, is the sum of points that are shown.
      const derived = result.body.items.flatMap(({ base, distribution }) =>
        [distribution.slice(-2), distribution.slice(2, -2)].flatMap((points) => {
          const counts = points.map(({ count }) =>
            count.is === "exact" ? count.value : Number.NaN,
          );
          const people = counts.reduce((sum, count) => sum + count, 0);
          return base.is === "exact" && base.value > 0 && people >= 0
            ? [
                {
                  is: "counted",
                  numerator: exactly(people),
                  denominator: base,
                  share: people / base.value,
                },
              ]
            : [];
        }),
      );
      const bounds = result.body.items.flatMap(({ nonResponse }) =>
        nonResponse.is === "bounds"
          ? [{ share: nonResponse.lower }, { share: nonResponse.upper }]
          : [],
      );
      expectPublishedNumbers(
        { ...model, ticks: [], scales: model.scales.map(({ rows }) => rows) },
        { body: result.body, derived, bounds, all: "100%" },
      );
    }),
  );
});
