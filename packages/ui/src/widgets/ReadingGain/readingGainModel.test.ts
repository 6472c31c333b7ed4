import { resultOf } from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { gainAreas } from "./gainAreas";
import { readingGainModel } from "./readingGainModel";

const examples = exampleResults();
const trust = resultOf(illustrativeTrust(), "trust.reading", "gain");
const forty = resultOf(examples.fortySchoolsReading, "example.forty-schools", "gain");
const one = resultOf(examples.oneSchoolReading, "example.one-school", "gain");
const none = resultOf(examples.notYetTestedAgainReading, "example.not-yet-tested-again", "gain");

describe("a trust with four schools, two of whose medians are hidden", () => {
  const model = readingGainModel(trust, english);

  test("leads with the trust's median and share at the threshold", () => {
    expect(model.headline).toBe(
      "Half of the pupils gained 1.6 months of reading age a month or more; 34% gained 12 months in 6 or faster",
    );
    expect(model.tested).toBe("122 of 160 pupils chosen for low scores have two comparable tests");
  });

  test("puts the whole first, then the fastest school; hidden ones last, as bands", () => {
    expect(model.rows.map(({ label, mark }) => [label, mark.is])).toEqual([
      ["Example Learning Trust", "drawn"],
      ["Example North School", "drawn"],
      ["Example South School", "drawn"],
      ["Example East School", "hidden"],
      ["Example West School", "hidden"],
    ]);
  });

  test("names the pace at 1 and the threshold of 12 months in 6 at 2", () => {
    expect(model.ticks.map(({ text }) => text)).toEqual(["0", "0.5", "1", "1.5", "2", "2.5"]);
    expect(model.lines).toEqual([
      { id: "pace", label: "Usual pace: 1 a month", at: 0.4, order: 0 },
      { id: "threshold", label: "12 months in 6", at: 0.8, order: 1 },
    ]);
  });

  test("puts a median and its quartiles where the axis has them", () => {
    // 1.62, 0.17 and 2.19 on an axis to 2.5.
    const [, north] = model.rows;
    expect(north?.median).toBe("1.62");
    expect(north?.mark).toMatchObject({
      lower: expect.closeTo(0.068),
      median: expect.closeTo(0.648),
      upper: expect.closeTo(0.876),
    });
  });

  test("says a hidden median in words, and the share beside it that is not hidden", () => {
    expect(model.rows.at(-1)).toMatchObject({
      median: "hidden: too few to show",
      hasMedian: false,
      count: "6 of 13",
      share: "46%",
    });
    expect(model.sentence).toContain("Two schools have no median shown");
    expect(model.sentence).toContain("run from 1.37 to 1.62");
  });
});

test("of schools side by side, says in how many of those shown half of the pupils kept the pace", () => {
  const { headline, rows } = readingGainModel(forty, english);
  const medians = forty.body.rows.flatMap(({ ratioGain }) =>
    ratioGain.is === "quartiles" ? [ratioGain.median] : [],
  );
  expect(headline).toBe(
    "Half of the pupils or more kept the usual pace in 27 of the 31 schools shown",
  );
  expect(medians).toHaveLength(31);
  expect(rows).toHaveLength(40);
});

test("sorts by what is published: whatever is hidden, its place in the order is the one it was given", () => {
  const areas = gainAreas(forty.body);
  const shown = areas.slice(0, 31).map(({ row: { ratioGain } }) => {
    return ratioGain.is === "quartiles" ? ratioGain.median : Number.NaN;
  });
  expect(shown).toEqual([...shown].sort((a, b) => b - a));
  const given = forty.body.rows
    .filter(({ ratioGain }) => ratioGain.is === "hidden")
    .map(({ area }) => area);
  expect(areas.slice(31).map(({ id }) => id)).toEqual(given);
});

test("of one school, tells a loss with a minus sign on an axis that starts below zero", () => {
  const { rows, ticks, headline, sentence } = readingGainModel(one, english);
  expect(ticks[0]?.text).toBe("−0.5");
  expect(rows[0]?.isWhole).toBe(false);
  expect(headline).toBe(
    "Half of the pupils gained 0.27 months of reading age a month or more; 0% gained 12 months in 6 or faster",
  );
  expect(sentence).toContain("the middle half of pupils gained −0.42 to 0.95");
});

test("before anyone has a second test, says so in the place of a chart", () => {
  const { empty, headline } = readingGainModel(none, english);
  expect(empty).toBe("No pupil has two comparable tests yet.");
  expect(headline).toBe(none.title);
});

test("hidden whole, shows bands alone and says why", () => {
  const hidden = readingGainModel(publishExample({ ...one, caveats: [] }, 1000), english);
  expect(hidden.headline).toBe("Reading gain in one school: hidden, too few pupils to show");
  expect(hidden.rows.map(({ mark, share }) => [mark.is, share])).toEqual([["hidden", ""]]);
  expect(hidden.sentence).toBe(
    "One school has no median shown, because so few pupils are counted that they could be recognised.",
  );
});
