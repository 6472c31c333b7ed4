import {
  bounded,
  type ComparisonSideCounts,
  type Count,
  exactly,
  type ResultContext,
  rateComparison,
  resultOf,
  type Snapshot,
  trustAgainstNational,
} from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { outcomeGapModel } from "./outcomeGapModel";

const modelIn = (snapshot: Snapshot, id: string) =>
  outcomeGapModel(resultOf(snapshot, id, "comparison"), english);

function side(
  id: string,
  rate: ComparisonSideCounts["rate"] | [had: Count, all: Count],
  source?: string,
): ComparisonSideCounts {
  return {
    id,
    label: `Group ${id}`,
    outcome: { is: "stated", id: "belong", label: "feel that they belong" },
    base: { is: "stated", id: "answered", label: "pupils who answered" },
    rate: Array.isArray(rate) ? { is: "counts", numerator: rate[0], denominator: rate[1] } : rate,
    ...(source !== undefined && { source }),
  };
}

const published = (
  first: ComparisonSideCounts,
  second: ComparisonSideCounts,
  context: ResultContext,
) =>
  outcomeGapModel(
    publishExample(rateComparison({ unit: "pupils", first, second }, context)),
    english,
  );

describe("12% against 72%, printed without counts", () => {
  const model = modelIn(impactReport2021To22(), "national.english-and-maths.gap");

  test("says both shares as they were printed, and the gap without a sign", () => {
    expect(model.headline).toBe(
      "Basic pass in GCSE English and maths: Alternative provision 12%, All state-funded schools 72%",
    );
    expect(model.sides.map(({ value }) => value)).toEqual(["12%", "72%"]);
    expect(model.difference.value).toBe("60 points");
  });

  test("draws no interval, says why, and claims nothing that was not tested", () => {
    expect(model.difference).not.toHaveProperty("plot");
    expect(model.difference).not.toHaveProperty("verdict");
    expect(model.difference.details).toContain("Not tested: printed without counts");
    expect(model.sentence).toContain("The source prints no counts");
  });

  test("draws bars as shares of the whole, and the gap from end to end", () => {
    const drawn = model.sides.map(({ mark }) =>
      mark.is === "strip" ? (mark.segments[0]?.units ?? 0) / mark.total : undefined,
    );
    expect(drawn).toEqual([0.12, 0.72]);
    expect(model.ticks).toEqual([]);
    expect(model.span).toEqual({ from: 0.12, to: 0.72 });
  });

  test("has the signed gap and the ratio in its table: 72 ÷ 12 = 6", () => {
    expect(model.table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ["Alternative provision", "counts not stated", "12%"],
      ["All state-funded schools", "counts not stated", "72%"],
      ["Gap: Alternative provision less All state-funded schools", "", "−60 points"],
      ["Ratio: higher ÷ lower", "", "6.0×"],
    ]);
    expect(model.workings).toEqual(["Higher ÷ lower: 72% ÷ 12% = 6.0×"]);
  });
});

describe("1 in 3 against 1 in 17", () => {
  const model = modelIn(impactReport2021To22(), "national.no-destination-at-16.gap");

  test("draws the same people on both sides, 17 of 51 and 3 of 51 of them filled", () => {
    const grid = { rows: 3, columns: 17 };
    expect(model.sides.map(({ mark }) => mark)).toEqual([
      { is: "people", grid, oneIn: 3, fill: "data1" },
      { is: "people", grid, oneIn: 17, fill: "strong" },
    ]);
    expect(model.people).toContain("51 students on each side");
    expect(model).not.toHaveProperty("span");
  });

  test("says the shares as they were printed, and the gap: 33.3 − 5.9 = 27 points", () => {
    expect(model.headline).toMatch(
      /Alternative provision 1 in 3, All state-funded schools 1 in 17$/,
    );
    expect(model.difference.value).toBe("27 points");
    expect(model.workings).toEqual(["Higher ÷ lower: (1 ÷ 3) ÷ (1 ÷ 17) = 5.7×"]);
  });
});

test("two rates of different outcomes are shown, each with what it counts, and not compared", () => {
  const model = modelIn(impactReport2021To22(), "dlp.promotion.by-cohort");
  expect(model.headline).toBe("Not to be compared: 2020 cohort 83%, 2019 cohort 90%");
  expect(model.sides.map(({ details }) => details[0])).toEqual([
    "moved to a more senior role than before",
    "progressed to a senior leadership role",
  ]);
  expect(model.difference).toMatchObject({
    value: "Not compared: the two count different things",
    isWords: true,
  });
  expect(model).not.toHaveProperty("span");
  expect(JSON.stringify(model.table.rows)).not.toMatch(/points|×/);
});

describe("20 of 34 against 23 of 39, an interval that holds 0", () => {
  const model = modelIn(illustrativeTrust(), "trust.promotion.by-cohort");

  test("the headline says first that the two cannot be told apart", () => {
    expect(model.headline).toBe("Too few to tell apart: 2023 cohort 59%, 2022 cohort 59%");
  });

  test("the interval stands on both sides of 0, signed", () => {
    // Newcombe: −21.3 to +21.8; the axis from −30 to +30.
    expect(model.difference.details).toContain("95% interval −21 to +22 points");
    expect(model.difference.plot).toMatchObject({
      none: 0.5,
      mark: {
        share: expect.closeTo((0.15 + 30) / 60, 3),
        interval: {
          lower: expect.closeTo((-21.33 + 30) / 60, 3),
          upper: expect.closeTo((21.83 + 30) / 60, 3),
        },
      },
    });
    expect(model.difference.verdict).toMatch(/^The interval includes 0/);
  });

  test("no ratio is said, and that the two need not be the same is", () => {
    expect(model.sentence).not.toContain("×");
    expect(model.sentence).toMatch(/That does not mean that the two are the same\.$/);
  });

  test("few people are a block each", () => {
    expect(model.sides.map(({ mark }) => mark)).toMatchObject([
      { total: 39, segments: [{ units: 23 }, { units: 16 }] },
      { total: 34, segments: [{ units: 20 }, { units: 14 }] },
    ]);
  });
});

test("a survey is said to be what cannot tell them apart", () => {
  const model = published(
    side("A", [exactly(62), exactly(104)]),
    side("B", [exactly(341), exactly(498)]),
    exampleContext("survey"),
  );
  expect(model.headline).toMatch(/^The survey cannot tell them apart: Group A 60%, Group B 68%$/);
  expect(model.table.rows[0]?.cells.at(-1)).toBe("A survey");
});

test("a gap of which the interval lies off 0 runs from 0, whichever side is higher", () => {
  const [low, high] = [
    side("A", [exactly(19), exactly(88)]),
    side("B", [exactly(71), exactly(88)]),
  ];
  const model = published(low, high, exampleContext());
  expect(model.difference).toMatchObject({ value: "59 points" });
  expect(model.difference.details).toContain("95% interval 46 to 69 points");
  expect(model.difference.verdict).toBe("Group B is higher: the whole interval lies off 0");
  expect(model.difference.plot).toMatchObject({ none: 0 });
  expect(model.difference.plot?.mark).toEqual(
    published(high, low, exampleContext()).difference.plot?.mark,
  );
  expect(model.table.rows[2]?.cells.slice(2, 4)).toEqual(["−59 points", "−69 to −46 points"]);
});

describe("a trust against England", () => {
  const model = modelIn(illustrativeTrust(), "trust.suspended-pupils.against-england");

  test("each side has its own counts and source", () => {
    expect(model.sides.map(({ details }) => details)).toEqual([
      ["169 of 2,464 pupils on the January census"],
      [
        "pupils on the January census, counts not stated",
        "Source: Department for Education (2025), Suspensions and permanent exclusions 2023/24",
      ],
    ]);
    expect(model.table.rows.slice(0, 2).map(({ cells }) => cells.at(-1))).toEqual([
      "A register",
      "Department for Education (2025), Suspensions and permanent exclusions 2023/24",
    ]);
  });

  test("a narrow interval is told to one decimal, and small shares have an axis", () => {
    expect(model.difference.value).toBe("2.8 points");
    expect(model.difference.details).toContain("95% interval 1.9 to 3.9 points");
    expect(model.ticks).toEqual([0, 0.02, 0.04, 0.06, 0.08]);
    expect(model.difference.notes).toContain("England is taken as known without error.");
  });
});

test("a trust that is among those it is compared with is said to be", () => {
  const model = outcomeGapModel(
    publishExample(
      trustAgainstNational(
        {
          unit: "pupils",
          trust: side("A", [exactly(60), exactly(100)]),
          nation: side("B", [exactly(500), exactly(1000)]),
        },
        exampleContext(),
      ),
    ),
    english,
  );
  expect(model.difference.notes).toContain(
    "Group B includes Group A, and is taken as known without error.",
  );
});

test("a hidden side is a band, and the gap goes with it", () => {
  const model = modelIn(exampleResults().hiddenComparison, "example.hidden-comparison");
  expect(model.headline).toMatch(/: School E hidden, too few to show$/);
  expect(model.sides[0]).toMatchObject({
    mark: { is: "hidden" },
    value: "hidden: too few to show",
    details: ["of 41 leaders of the school"],
  });
  expect(model.difference).toMatchObject({ value: "hidden: too few to show", isWords: true });
  expect(model).not.toHaveProperty("span");
});

test("two results that differ only in what is hidden are drawn alike", () => {
  const withFew = (few: number) =>
    published(
      side("A", [exactly(few), exactly(41)]),
      side("B", [exactly(19), exactly(88)]),
      exampleContext(),
    );
  expect(withFew(2)).toEqual(withFew(3));
});

test("a side without people has nothing to compare; two such sides are empty", () => {
  const one = modelIn(exampleResults().emptyComparison, "example.empty-comparison");
  expect(one.headline).toMatch(/: no gap to show$/);
  expect(one.sides[0]?.mark).toEqual({ is: "absent" });
  expect(one).not.toHaveProperty("empty");
  const nobody: [Count, Count] = [exactly(0), exactly(0)];
  const none = published(side("A", nobody), side("B", nobody), exampleContext());
  expect(none.empty).toMatch(/^There is nobody yet/);
});

test("of a bounded count the share is pale, and no gap is made of it", () => {
  const model = published(
    side("A", [bounded("atMost", 5), exactly(12)]),
    side("B", [exactly(10), exactly(14)]),
    exampleContext("published"),
  );
  expect(model.sides[0]).toMatchObject({
    value: "at most 42%",
    mark: {
      total: 12,
      segments: [
        { units: 5, fill: "bounded" },
        { units: 7, fill: "open" },
      ],
    },
  });
  expect(model.difference.value).toBe("not known, for one of the counts is not exact");
});
