import { exactly, resultOf, retentionResult } from "@the-difference/impact-sdk";
import { exampleResults } from "@the-difference/sample-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { retentionModel } from "./retentionModel";

describe("three cohorts: 27 of 33 known and 11 lost, 38 of 46 with 6 deferred, 41 not yet due", () => {
  const { provisionalRetention } = exampleResults();
  const result = resultOf(provisionalRetention, "example.provisional-retention", "retention");
  const model = retentionModel(result, english);

  test("the headline is the latest cohort that is due", () => {
    // 38 / (38 + 8) = 82.6%.
    expect(model.headline).toBe("83% still on the programme: 2024 cohort");
  });

  test("a share stands with how far the lost could move it", () => {
    // Of 44: 27 if all 11 had left, 38 if all had stayed.
    expect(model.rows[0]).toMatchObject({
      count: "27 of 33",
      share: "82%",
      mark: { is: "drawn", share: 27 / 33, extent: { lower: 27 / 44, upper: 38 / 44 } },
    });
    expect(model.rows[1]?.mark).not.toHaveProperty("extent");
    expect(model.sentence).toContain("61% to 86% whatever became of those lost");
  });

  test("everybody is in the strip: whom nobody knows of dashed, the deferred apart", () => {
    const parts = model.rows.map(({ strip }) =>
      strip.segments.map(({ id, units, fill }) => [id, units, fill]),
    );
    expect(parts).toEqual([
      [
        ["retained", 27, "data1"],
        ["left", 6, "data2"],
        ["lost", 11, "open"],
      ],
      [
        ["retained", 38, "data1"],
        ["left", 8, "data2"],
        ["deferred", 6, "context"],
      ],
      [["notYetDue", 41, "open"]],
    ]);
  });

  test("a cohort that is not yet due has no share", () => {
    expect(model.rows[2]).toMatchObject({
      mark: { is: "absent" },
      share: "",
      count: "not yet due",
    });
  });
});

test("a hidden cohort has neither position nor number", () => {
  const { hiddenRetention } = exampleResults();
  const result = resultOf(hiddenRetention, "example.hidden-retention", "retention");
  const model = retentionModel(result, english);
  expect(model.rows[1]).toMatchObject({
    mark: { is: "hidden" },
    share: "",
    count: "hidden: too few to show",
    strip: { total: "hidden", segments: [] },
  });
  expect(model.table.rows[1]?.cells.slice(1, -1).join("")).not.toMatch(/\d/);
  expect(model.headline).toBe(result.title);
});

const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 300 }));
const none = exactly(0);
const published = fc
  .array(
    fc.record({ retained: number, left: number, deferred: number, lost: number, later: number }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((cohorts) =>
    publishExample(
      retentionResult(
        {
          unit: "leaders",
          measure: { is: "completion" },
          cohorts: cohorts.map(({ retained, left, deferred, lost, later }, index) => ({
            id: "abcde".charAt(index),
            label: `Cohort ${"ABCDE".charAt(index)}`,
            people: exactly(retained + left + deferred + lost + later),
            retained: exactly(retained),
            left: exactly(left),
            deferred: exactly(deferred),
            lostToFollowUp: exactly(lost),
            notYetDue: exactly(later),
            leftBeforeDue: none,
          })),
        },
        exampleContext(),
      ),
    ),
  );

test("marks lie on the plot and strips are as long as their parts", () => {
  fc.assert(
    fc.property(published, (result) => {
      for (const { mark, strip } of retentionModel(result, english).rows) {
        if (mark.is === "drawn") {
          const { lower = 0, upper = 1 } = mark.extent ?? {};
          expect(mark.share).toBeGreaterThanOrEqual(lower - 1e-9);
          expect(mark.share).toBeLessThanOrEqual(upper + 1e-9);
        }
        if (typeof strip.total !== "number") continue;
        expect(strip.segments.reduce((sum, { units }) => sum + units, 0)).toBe(strip.total);
      }
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = retentionModel(result, english);
      expectReadable(model);
      expectTrueWorkings(model.workings ?? []);
      const bounds = result.body.cohorts.flatMap((cohort) =>
        cohort.bounds.is === "bounds"
          ? [{ share: cohort.bounds.lower }, { share: cohort.bounds.upper }]
          : [],
      );
      expectPublishedNumbers({ ...model, ticks: [] }, { body: result.body, bounds });
      for (const [index, { count, mark }] of model.rows.entries()) {
        if (mark.is !== "hidden") continue;
        expect(count).not.toMatch(/\d/);
        expect(result.body.cohorts[index]?.rate.is).toBe("hidden");
      }
    }),
  );
});
