import { type PublishedResult, resultOf } from "@the-difference/impact-sdk";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { welsh } from "../../languages/welsh";
import { diversityModel } from "../../widgets/DiversityBreakdown/diversityModel";
import { progressionModel } from "../../widgets/ProgressionChart/progressionModel";
import { figureFrame } from "../figureFrame";
import { figureCsv } from "./figureCsv";

const progression = resultOf(impactReport2021To22(), "dlp.progression", "progression");
const breakdown = resultOf(illustrativeTrust(), "trust.leaders.ethnicity5", "breakdown");
const frameOf = (result: PublishedResult) =>
  figureFrame(result, english, { alsoFrom: [], form: "full" });
const read = (csv: string): string[][] => parse(csv);

test("the rows of the table are read back as they stand on the page", () => {
  const { table } = progressionModel(progression, english);
  const [header = [], ...rows] = read(figureCsv(table, frameOf(progression), english));
  expect(header).toEqual([...table.columns.map(({ label }) => label), "Figure", "Notes", "Source"]);
  expect(rows.map((cells) => cells.slice(0, -3))).toEqual(table.rows.map(({ cells }) => cells));
});

test("every row says what it belongs to, every caveat of the figure, and its source", () => {
  const { table } = progressionModel(progression, english);
  const [, ...rows] = read(figureCsv(table, frameOf(progression), english));
  expect(progression.caveats.length).toBeGreaterThan(2);
  for (const [figure, notes, source] of rows.map((cells) => cells.slice(-3))) {
    expect(figure).toBe(`${progression.title}: ${progression.subtitle}`);
    for (const { text } of progression.caveats) expect(notes).toContain(text);
    expect(source).toBe("The Difference, Impact Report 2021-22");
  }
});

test("illustrative data say so in every row", () => {
  const { table } = diversityModel(breakdown, english);
  const [, ...rows] = read(figureCsv(table, frameOf(breakdown), english));
  expect(rows).toHaveLength(5);
  for (const cells of rows) expect(cells.at(-2)).toMatch(/^Illustrative data/);
});

test("its own column names are in the figure's language", () => {
  const { table } = diversityModel(breakdown, welsh);
  const [header = []] = read(figureCsv(table, frameOf(breakdown), welsh));
  expect(header.slice(-3)).toEqual(["Ffigur", "Nodiadau", "Ffynhonnell"]);
});
