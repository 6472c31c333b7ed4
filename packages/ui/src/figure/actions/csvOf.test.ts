import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "./csvOf";

/** As a spreadsheet or a program reads it. */
const read = (csv: string): string[][] => parse(csv, { relax_column_count: false });

test("a table becomes one line a row, each ended by CR LF", () => {
  expect(
    csvOf([
      ["Stage", "People"],
      ["Applied", "89"],
    ]),
  ).toBe("Stage,People\r\nApplied,89\r\n");
});

test("commas, quotation marks and line breaks stand in quotation marks", () => {
  expect(csvOf([['a "quoted" word', "one, two", "first\nsecond"]])).toBe(
    '"a ""quoted"" word","one, two","first\nsecond"\r\n',
  );
});

describe("what a spreadsheet would run", () => {
  test.each([
    '=HYPERLINK("https://example.org","Open")',
    "=1+1",
    "+1+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "＝1+1",
    "-",
    "+22 points",
  ])("%j is a text", (cell) => {
    const [[first = ""] = []] = read(csvOf([[cell, "beside it"]]));
    expect(first).toBe(`'${cell}`);
  });

  test.each([
    ["-3", "-3"],
    ["−3", "-3"],
    ["+3.5", "+3.5"],
    ["−1,234.5", "-1,234.5"],
    ["-12%", "-12%"],
    ["−1 234", "-1 234"],
  ])("%j is a number and stays one", (cell, number) => {
    expect(read(csvOf([[cell, "beside it"]]))).toEqual([[number, "beside it"]]);
  });

  test.each(["89", "12.5%", "26 of 185", "−3 points", "2.3×", "–", "a = b", "hidden: too few"])(
    "%j is neither and stays as it is",
    (cell) => {
      expect(read(csvOf([[cell, "beside it"]]))).toEqual([[cell, "beside it"]]);
    },
  );
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom('"', ",", "\r", "\n", "\t", " ", "=", "+", "-", "−", "@", "'", "1", "é"),
  }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(hostile, { minLength: columns, maxLength: columns }), { minLength: 1 }),
  );

test("a CSV reader reads the same cells, but for the guard of those that would run", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const cells = read(csvOf(rows)).flat();
      for (const [index, cell] of rows.flat().entries()) {
        expect([cell, `'${cell}`, cell.replace("−", "-")]).toContain(cells[index]);
      }
      expect(cells).toHaveLength(rows.flat().length);
    }),
  );
});

test("no cell that is read back starts as a formula does, unless it is a number", () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const cell of read(csvOf(rows)).flat()) {
        if (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell)) {
          expect(
            Number(cell.replaceAll(/[,%\s]/g, "").replaceAll(/\.(?=.*\.)/g, "")),
          ).not.toBeNaN();
        }
      }
    }),
  );
});
