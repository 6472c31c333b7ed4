import { exactly, exclusionsResult } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import type { AreaPanelsModel } from "../../marks/AreaPanelsModel";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { exclusionTrendModel } from "./exclusionTrendModel";

const years = ["2017/18", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23"];
const number = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
const row = fc.record({
  headcount: fc.integer({ min: 10, max: 1200 }),
  pupils: number,
  repeated: number,
  excluded: number,
  isProvisional: fc.boolean(),
});

/** A trust of one to three schools over two to four years. */
const published = fc
  .tuple(
    fc.subarray(years, { minLength: 2, maxLength: 4 }),
    fc.array(fc.array(row, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([periods, schools]) => {
    const rows = schools.flatMap((ofSchool, school) =>
      periods.map((period, index) => {
        const drawn = ofSchool[index];
        const [headcount, pupils] = [drawn?.headcount ?? 10, drawn?.pupils ?? 0];
        return {
          area: `school ${school}`,
          period,
          status: drawn?.isProvisional ? ("provisional" as const) : ("final" as const),
          headcount,
          pupils: Math.min(pupils, headcount),
          suspensions: Math.min(pupils, headcount) + (pupils > 0 ? (drawn?.repeated ?? 0) : 0),
          excluded: drawn?.excluded ?? 0,
        };
      }),
    );
    const sums = periods.map((period) => {
      const ofPeriod = rows.filter((each) => each.period === period);
      const sum = (key: "headcount" | "pupils" | "suspensions" | "excluded") =>
        ofPeriod.reduce((total, each) => total + each[key], 0);
      return {
        area: "trust",
        period,
        status: "final" as const,
        headcount: sum("headcount"),
        pupils: sum("pupils"),
        suspensions: sum("suspensions"),
        excluded: sum("excluded"),
      };
    });
    return publishExample(
      exclusionsResult(
        {
          is: "national",
          areas: [
            ...schools.map((_, index) => ({
              id: `school ${index}`,
              label: `School ${"ABC".charAt(index)}`,
              level: "school" as const,
              partOf: "trust",
            })),
            { id: "trust", label: "The trust", level: "trust", parts: "all" },
          ],
          periods: periods.map((year) => ({ year })),
          rows: [...rows, ...sums].map(({ pupils, suspensions, excluded, ...rest }) => ({
            ...rest,
            denominator: "januaryCensusHeadcount",
            suspensions: exactly(suspensions),
            permanentExclusions: exactly(excluded),
            pupilsSuspended: exactly(pupils),
          })),
        },
        exampleContext(),
      ),
    );
  });

const cellsOf = ({ lead, rows }: AreaPanelsModel) =>
  [...(lead ? [lead] : []), ...rows].flatMap(({ cells }) => cells);

test("every mark lies between zero and the top of its scale", () => {
  fc.assert(
    fc.property(published, (result) => {
      for (const { plot } of cellsOf(exclusionTrendModel(result, english).panels)) {
        const max = plot.ticks.at(-1)?.value ?? 0;
        for (const { mark } of [plot.own, ...plot.beside].flatMap(({ points }) => points)) {
          if (mark.is !== "drawn") continue;
          const { lower, upper } = mark.interval ?? { lower: mark.value, upper: mark.value };
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(mark.value + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(mark.value - 1e-9);
          expect(upper).toBeLessThanOrEqual(max * (1 + 1e-9));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("lines join years that follow each other, and none in which schools were closed", () => {
  fc.assert(
    fc.property(published, (result) => {
      for (const { plot } of cellsOf(exclusionTrendModel(result, english).panels)) {
        for (const [before, after] of plot.axis.joins) {
          expect(years.indexOf(after)).toBe(years.indexOf(before) + 1);
          expect([before, after]).not.toContain("2019/20");
          expect([before, after]).not.toContain("2020/21");
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("every mark and every value stands in the row of the table that it names", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { panels, table } = exclusionTrendModel(result, english);
      for (const { plot, value } of cellsOf(panels)) {
        for (const { rowId, mark } of plot.own.points) {
          const cells = table.rows.find(({ id }) => id === rowId)?.cells ?? [];
          expect(cells[2]).toBe(mark.is === "drawn" ? mark.value.toFixed(2) : english.words.hidden);
        }
        const latest = plot.own.points.at(-1)?.rowId;
        expect(table.rows.find(({ id }) => id === latest)?.cells[2]).toBe(value);
      }
    }),
    { numRuns: 40 },
  );
});

test("a hidden number has no number in its row but the pupils it is of", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { table } = exclusionTrendModel(result, english);
      for (const { cells } of table.rows) {
        if (cells[2] !== english.words.hidden) continue;
        expect(cells.slice(1, 4)).toEqual([english.words.hidden, english.words.hidden, ""]);
      }
    }),
    { numRuns: 40 },
  );
});

test("words and rows are whole, say no rate that the table does not, and workings give what they say", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = exclusionTrendModel(result, english);
      expectReadable(model);
      expectTrueWorkings(model.workings ?? []);
      const rates = new Set(model.table.rows.map(({ cells }) => cells[2]));
      for (const text of [model.headline, model.sentence]) {
        for (const [rate] of text.matchAll(/\d+\.\d\d/g)) expect(rates).toContain(rate);
      }
    }),
    { numRuns: 40 },
  );
});
