import { exactly, type GainCounts, readingGainResult } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { textsOf } from "../../testing/textsOf";
import { readingGainModel } from "./readingGainModel";

const ratio = fc.integer({ min: -300, max: 600 }).map((hundredths) => hundredths / 100);
const school = fc.tuple(
  fc.array(ratio, { maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
);

const published = fc.array(school, { minLength: 1, maxLength: 4 }).map((schools) => {
  const areas = schools.map((_, index) => ({
    id: `90000${index}`,
    label: `School ${"ABCD".charAt(index)}`,
    level: "school" as const,
  }));
  return publishExample(
    readingGainResult(
      {
        firstTest: { from: "2025-09-08", until: "2025-09-26" },
        secondTest: { from: "2026-03-02", until: "2026-03-20" },
        instruments: [{ id: "test", label: "A reading test", leastMonths: 60, mostMonths: 180 }],
        threshold: { gainMonths: 12, inMonths: 6 },
        testedPupils: "everyone",
        areas,
        rows: schools.map(([ratios, unpaired], index) => rowOf(`90000${index}`, ratios, unpaired)),
      },
      exampleContext(),
    ),
  );
});

function rowOf(
  area: string,
  ratios: readonly number[],
  [noFirst = 0, noSecond = 0, different = 0, short = 0]: readonly number[],
): GainCounts["rows"][number] {
  const belowPace = ratios.filter((each) => each < 1).length;
  const thresholdOrAbove = ratios.filter((each) => each >= 2).length;
  return {
    area,
    pupils: exactly(ratios.length + noFirst + noSecond + different + short),
    paired: exactly(ratios.length),
    unpaired: {
      noFirstTest: exactly(noFirst),
      noSecondTest: exactly(noSecond),
      differentInstruments: exactly(different),
      shortInterval: exactly(short),
    },
    atFloor: exactly(0),
    atCeiling: exactly(0),
    bands: {
      belowPace: exactly(belowPace),
      paceToThreshold: exactly(ratios.length - belowPace - thresholdOrAbove),
      thresholdOrAbove: exactly(thresholdOrAbove),
    },
    ratioGains: {
      is: "histogram",
      bins: [...new Set(ratios)]
        .sort((a, b) => a - b)
        .map((value) => ({ value, count: ratios.filter((each) => each === value).length })),
    },
  };
}

test("every mark and line lies in the plot, a median between its quartiles", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { rows, lines, ticks } = readingGainModel(result, english);
      const places = [
        ...lines.map(({ at }) => at),
        ...ticks.map(({ at }) => at),
        ...rows.flatMap(({ mark }) => (mark.is === "drawn" ? [mark.lower, mark.upper] : [])),
      ];
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
      }
      for (const { mark } of rows) {
        if (mark.is !== "drawn") continue;
        expect(mark.median).toBeGreaterThanOrEqual(mark.lower);
        expect(mark.upper).toBeGreaterThanOrEqual(mark.median);
      }
    }),
  );
});

test("the order of rows is that of their published medians, whatever is hidden", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { rows } = readingGainModel(result, english);
      const medianOf = (id: string) => {
        const ratioGain = result.body.rows.find(({ area }) => area === id)?.ratioGain;
        return ratioGain?.is === "quartiles" ? ratioGain.median : Number.NEGATIVE_INFINITY;
      };
      const given = result.body.areas.map(({ id }) => id);
      const expected = [...given].sort((a, b) =>
        medianOf(a) === medianOf(b) ? 0 : medianOf(b) - medianOf(a),
      );
      expect(rows.map(({ id }) => id)).toEqual(expected);
    }),
  );
});

test("the table has every number that the chart shows", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { rows, table } = readingGainModel(result, english);
      for (const { id, median, count, share } of rows) {
        const cells = table.rows.find((row) => row.id === id)?.cells;
        expect(cells).toEqual(expect.arrayContaining([median, count, share]));
      }
    }),
  );
});

/** Ratio gains, to two decimals, with their sign. */
const ratios = /−?\d+\.\d+(?!\d*%)/g;

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { ticks, ...model } = readingGainModel(result, english);
      expectReadable({ ...model });
      const said = textsOf(model);
      const held = new Set(
        result.body.rows.flatMap(({ ratioGain }) =>
          ratioGain.is === "quartiles" ? [ratioGain.lower, ratioGain.median, ratioGain.upper] : [],
        ),
      );
      for (const text of said.flatMap((each) => each.match(ratios) ?? [])) {
        expect(held).toContain(Number(text.replace("−", "-")));
      }
      const counted = said.map((text) =>
        // How many of those shown kept the pace is counted by whoever sees them.
        text.replace(ratios, "").replace(/\d+ of the \d+ schools shown/, ""),
      );
      const whole = [...held].filter(Number.isInteger).map(Math.abs);
      expectPublishedNumbers(counted, { ...result.body, pace: 1, whole });
    }),
  );
});

test("every working gives what it says", () => {
  fc.assert(
    fc.property(published, (result) => {
      expectTrueWorkings(readingGainModel(result, english).workings ?? []);
    }),
  );
});
