import { absenceResult, exactly } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { partition } from "../../testing/partition";
import { absenceRatesModel } from "./absenceRatesModel";

const year = fc.record({
  people: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
  enrolments: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1500 })),
  sessions: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
  isProvisional: fc.boolean(),
});

/** A school in two years. */
const published = fc.tuple(year, year).map((drawn) =>
  publishExample(
    absenceResult(
      {
        areas: [{ id: "a", label: "A school", level: "school" }],
        periods: [{ year: "2022/23" }, { year: "2023/24" }],
        rows: drawn.map(({ people, enrolments, sessions, isProvisional }, index) => {
          const [severe = 0, others = 0] = partition(enrolments, people);
          const possible = enrolments * 300;
          const [authorised = 0, unauthorised = 0] = partition(possible, sessions);
          return {
            area: "a",
            period: index === 0 ? "2022/23" : "2023/24",
            status: isProvisional ? ("provisional" as const) : ("final" as const),
            enrolments: exactly(enrolments),
            withoutSessions: exactly(0),
            sessions: {
              possible: exactly(possible),
              authorised: exactly(authorised),
              unauthorised: exactly(unauthorised),
            },
            persistent: exactly(severe + others),
            severe: exactly(severe),
          };
        }),
      },
      exampleContext(),
    ),
  ),
);

test("every mark lies between zero and the top of its scale, and stands in the table", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { panels, table } = absenceRatesModel(result, english);
      for (const { plot, value } of panels.lead?.cells ?? []) {
        const max = plot.ticks.at(-1)?.value ?? 0;
        for (const { mark } of plot.own.points) {
          if (mark.is !== "drawn") continue;
          expect(mark.interval?.lower ?? mark.value).toBeGreaterThanOrEqual(0);
          expect(mark.interval?.upper ?? mark.value).toBeLessThanOrEqual(max * (1 + 1e-9));
        }
        const latest = plot.own.points.at(-1)?.rowId;
        expect(table.rows.find(({ id }) => id === latest)?.cells[2]).toBe(value);
      }
    }),
    { numRuns: 60 },
  );
});

test("a hidden rate has no number in its row", () => {
  let hidden = 0;
  fc.assert(
    fc.property(published, (result) => {
      for (const { cells } of absenceRatesModel(result, english).table.rows) {
        if (cells[2] !== english.words.hidden) continue;
        hidden += 1;
        expect(cells.slice(1, 4)).toEqual([english.words.hidden, english.words.hidden, ""]);
      }
    }),
    { numRuns: 60 },
  );
  // Else this test would have shown nothing.
  expect(hidden).toBeGreaterThan(0);
});

test("words and rows are whole, say no share that the table does not, and workings give what they say", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = absenceRatesModel(result, english);
      expectReadable(model);
      expectTrueWorkings(model.workings ?? []);
      const shares = new Set(model.table.rows.map(({ cells }) => cells[2]));
      for (const text of [model.headline, model.sentence.replaceAll("10% or more", "")]) {
        for (const [share] of text.matchAll(/[\d.]+%/g)) expect(shares).toContain(share);
      }
    }),
    { numRuns: 60 },
  );
});
