import { describe, expect, test } from "vitest";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { auditReport } from "./auditReport";
import type { PublishedFigure } from "./publishedFigure";

type CountFigure = Extract<PublishedFigure, { is: "count" }>;
type ShareFigure = Extract<PublishedFigure, { is: "share" }>;

const notStated = absent("notStated");

function count(id: string, value: number | Count, rest: Partial<CountFigure> = {}): CountFigure {
  const printed = typeof value === "number" ? exactly(value) : value;
  return { is: "count", id, noun: id, count: printed, ...rest };
}

function share(
  id: string,
  printed: string,
  of: string,
  rest: Partial<ShareFigure> = {},
): ShareFigure {
  return { is: "share", id, noun: id, printed, of, ...rest };
}

const codes = (figures: PublishedFigure[]) =>
  auditReport(figures).map((finding) => [finding.is, ...finding.figures]);

describe("a percentage of a printed base", () => {
  test("is found where no whole number of the base gives it", () => {
    // 27 of 46 is 58.7% and 28 is 60.9%.
    expect(auditReport([count("answers", 46), share("reduced", "60%", "answers")])).toEqual([
      {
        is: "impossiblePercentage",
        figures: ["reduced", "answers"],
        printed: "60%",
        base: 46,
        baseNoun: "answers",
        nearest: [
          { numerator: 27, prints: "59%" },
          { numerator: 28, prints: "61%" },
        ],
        possibleBases: [5, 10, 15, 20, 25, 30, 35, 40, 42, 43, 45],
      },
    ]);
  });

  test("is shown with the bases that it has in common with the others, which are right", () => {
    const figures = [
      count("answers", 46),
      share("recommend", "98%", "answers"),
      share("reduced", "60%", "answers"),
      share("again", "100%", "answers"),
    ];
    expect(auditReport(figures)).toMatchObject([
      {
        figures: ["reduced", "answers"],
        shared: {
          figures: ["recommend", "again"],
          printed: ["98%", "100%"],
          possibleBases: [40, 42, 43, 45],
        },
      },
    ]);
  });

  test("can be one at all of every base of 100 or more, and with a decimal of 1,000", () => {
    expect(codes([count("answers", 99), share("s", "50%", "answers")])).toEqual([
      ["impossiblePercentage", "s", "answers"],
    ]);
    expect(codes([count("answers", 100), share("s", "50%", "answers")])).toEqual([]);
    expect(codes([count("answers", 100), share("s", "50.5%", "answers")])).toHaveLength(1);
    expect(codes([count("answers", 1000), share("s", "50.5%", "answers")])).toEqual([]);
  });

  test("keeps the precision of the text in what would have been printed", () => {
    expect(auditReport([count("answers", 42), share("s", "60.0%", "answers")])).toMatchObject([
      {
        nearest: [
          { numerator: 25, prints: "59.5%" },
          { numerator: 26, prints: "61.9%" },
        ],
      },
    ]);
  });

  test("leaves the possible bases out where they would be too many to try", () => {
    // 12.3457% of 10,000 is 1,234.57: neither 1,234 (12.3400%) nor 1,235.
    const [finding] = auditReport([count("a", 10_000), share("s", "12.3457%", "a")]);
    expect(finding).toMatchObject({
      is: "impossiblePercentage",
      nearest: [{ numerator: 1234 }, {}],
    });
    expect(finding).toHaveProperty("possibleBases");
    const [larger] = auditReport([count("a", 10_001), share("s", "12.3457%", "a")]);
    expect(larger).toMatchObject({ is: "impossiblePercentage" });
    expect(larger).not.toHaveProperty("possibleBases");
    expect(larger).not.toHaveProperty("shared");
  });

  test("is nothing to check where there is no base, or an empty or unlimited one", () => {
    expect(auditReport([{ is: "share", id: "s", noun: "s", printed: "71%" }])).toEqual([]);
    for (const base of [0, notStated, hidden, bounded("moreThan", 5), bounded("about", 5)]) {
      expect(auditReport([count("a", base), share("s", "60%", "a")])).toEqual([]);
    }
  });

  test("is checked where its base is known from another share: 50% of 9 out of 10", () => {
    const nine = [count("all", 10), share("nine", "9 out of 10", "all")];
    expect(codes([...nine, share("half", "50%", "nine")])).toEqual([
      ["impossiblePercentage", "half", "nine"],
    ]);
    expect(codes([...nine, share("third", "33%", "nine")])).toEqual([]);
  });
});

describe("a numerator with its share", () => {
  test("implies another base: 46 is 63% of 73, not of 66", () => {
    const figures = [
      count("leaders", 66),
      share("answers", "63%", "leaders", { count: exactly(46) }),
    ];
    expect(auditReport(figures)).toEqual([
      {
        is: "impliedBase",
        figures: ["answers", "leaders"],
        printed: "63%",
        numerator: 46,
        base: { lowest: 66, highest: 66 },
        baseNoun: "leaders",
        // 46 of 66 is 69.7%.
        prints: "70%",
        possibleBases: { lowest: 73, highest: 73 },
      },
    ]);
  });

  test("fits its base: 104 is 16% of the 664", () => {
    const figures = (base: number) => [
      count("registrants", base),
      share("answers", "16%", "registrants", { count: exactly(104) }),
    ];
    expect(auditReport(figures(664))).toEqual([]);
    expect(auditReport(figures(631))).toEqual([]);
    expect(auditReport(figures(670))).toEqual([]);
    expect(codes(figures(630))).toEqual([["impliedBase", "answers", "registrants"]]);
    expect(codes(figures(671))).toEqual([["impliedBase", "answers", "registrants"]]);
  });

  test("is compared with a base that the report limits", () => {
    const answers = share("answers", "63%", "leaders", { count: exactly(46) });
    expect(auditReport([count("leaders", bounded("lessThan", 73)), answers])).toMatchObject([
      { is: "impliedBase", base: { lowest: 0, highest: 72 } },
    ]);
    expect(auditReport([count("leaders", bounded("moreThan", 73)), answers])).toMatchObject([
      { is: "impliedBase", base: { lowest: 74 } },
    ]);
    expect(auditReport([count("leaders", bounded("atLeast", 73)), answers])).toEqual([]);
    expect(auditReport([count("leaders", notStated), answers])).toEqual([]);
  });

  test("has no text to show where the base is smaller than the numerator, or more than one", () => {
    const answers = share("answers", "63%", "leaders", { count: exactly(46) });
    const [smaller] = auditReport([count("leaders", 45), answers]);
    expect(smaller).not.toHaveProperty("prints");
    const [limited] = auditReport([count("leaders", bounded("atMost", 72)), answers]);
    expect(limited).not.toHaveProperty("prints");
    expect(auditReport([count("leaders", 46), answers])).toMatchObject([{ prints: "100%" }]);
  });

  test("can be no share of any base: 1 is never 60%, and none of some never 5%", () => {
    const finding = (printed: string, numerator: number) =>
      auditReport([count("all", 20), share("s", printed, "all", { count: exactly(numerator) })])[0];
    expect(finding("60%", 1)).toMatchObject({ is: "impliedBase", prints: "5%" });
    expect(finding("60%", 1)).not.toHaveProperty("possibleBases");
    expect(finding("5%", 0)).toMatchObject({ is: "impliedBase", prints: "0%" });
    expect(finding("1%", 0)).not.toHaveProperty("possibleBases");
    expect(finding("0%", 0)).toBeUndefined();
  });

  test("without an end of its possible bases has none in the finding", () => {
    const figures = [count("all", 100), share("s", "0%", "all", { count: exactly(1) })];
    expect(auditReport(figures)).toMatchObject([{ possibleBases: { lowest: 200 } }]);
    expect(auditReport(figures)[0]).not.toHaveProperty("possibleBases.highest");
  });
});

describe("a base without a printed number", () => {
  const leaders = count("leaders", 29);
  const answered = count("answered", notStated, {
    within: "leaders",
    noun: "leaders who answered",
  });

  test("has the sizes that its shares leave below a limit: 93% of at most 29", () => {
    expect(auditReport([leaders, answered, share("satisfied", "93%", "answered")])).toEqual([
      {
        is: "unprintedBase",
        figures: ["satisfied", "answered"],
        printed: ["93%"],
        baseNoun: "leaders who answered",
        atMost: 29,
        possibleBases: [14, 15, 27, 28, 29],
      },
    ]);
  });

  test("has the sizes that all of its shares leave, with printed numerators", () => {
    const figures = [
      leaders,
      answered,
      share("a", "93%", "answered"),
      share("b", "7%", "answered"),
    ];
    expect(auditReport(figures)).toMatchObject([
      {
        figures: ["a", "b", "answered"],
        printed: ["93%", "7%"],
        possibleBases: [14, 15, 27, 28, 29],
      },
    ]);
    const counted = share("c", "50%", "answered", { count: exactly(14) });
    expect(auditReport([...figures, counted])).toMatchObject([{ possibleBases: [28] }]);
  });

  test("is limited by its own figure too, from both sides", () => {
    const shares = [share("s", "93%", "answers")];
    expect(auditReport([count("answers", bounded("atMost", 27)), ...shares])).toMatchObject([
      { atMost: 27, possibleBases: [14, 15, 27] },
    ]);
    expect(codes([count("answers", bounded("atMost", 13)), ...shares])).toEqual([
      ["noSharedBase", "s", "answers"],
    ]);
    const large = { ...answered, count: bounded("moreThan", 15) };
    expect(auditReport([leaders, large, share("s", "93%", "answered")])).toMatchObject([
      { possibleBases: [27, 28, 29] },
    ]);
  });

  test("is limited by every group around it, not only the next", () => {
    const near = count("near", notStated, { within: "leaders" });
    const far = { ...answered, within: "near" };
    expect(auditReport([leaders, near, far, share("s", "93%", "answered")])).toMatchObject([
      { atMost: 29 },
    ]);
  });

  test("can be impossible: no number from 3 to 5 gives 50% and 33%", () => {
    const figures = [count("all", 5), count("some", bounded("atLeast", 3), { within: "all" })];
    const shares = [share("a", "50%", "some"), share("b", "33%", "some")];
    expect(auditReport([...figures, ...shares])).toEqual([
      {
        is: "noSharedBase",
        figures: ["a", "b", "some"],
        printed: ["50%", "33%"],
        baseNoun: "some",
        base: { lowest: 3, highest: 5 },
      },
    ]);
    expect(auditReport([count("all", 6), ...figures.slice(1), ...shares])).toMatchObject([
      { is: "unprintedBase", possibleBases: [6] },
    ]);
  });

  test("is no finding where every size fits, or where a percentage tells nothing of it", () => {
    expect(auditReport([leaders, answered, share("s", "100%", "answered")])).toEqual([]);
    const some = count("some", notStated, { within: "all" });
    const of = (all: number) => [count("all", all), some, share("s", "93%", "some")];
    expect(auditReport(of(100))).toEqual([]);
    expect(auditReport(of(99))).toMatchObject([{ is: "unprintedBase", atMost: 99 }]);
    // A numerator tells at any size: 150 is 60% of 248 to 252.
    const numerator = share("s", "60%", "some", { count: exactly(150) });
    expect(auditReport([count("all", 1000), some, numerator])).toMatchObject([
      { possibleBases: [248, 249, 250, 251, 252] },
    ]);
    expect(auditReport([count("all", 10_000), some, numerator])).toHaveLength(1);
    expect(auditReport([count("all", 10_001), some, numerator])).toEqual([]);
  });

  test("is no gap where the base is the number behind a printed share", () => {
    // 38% of 104 is 39 or 40; half of it is 20 of 39 (51%) or 20 of 40.
    const seeking = [count("answers", 104), share("seeking", "38%", "answers")];
    expect(auditReport([...seeking, share("half", "50%", "seeking")])).toEqual([]);
    // 9 and 10 of 39 are 23.1% and 25.6%, of 40 they are 22.5% and 25%: neither base gives 24%.
    expect(codes([...seeking, share("s", "24%", "seeking")])).toEqual([
      ["noSharedBase", "s", "seeking"],
    ]);
  });
});

describe("parts and wholes", () => {
  const recruited = (
    as: "allParts" | "someParts" | "multiSelect",
    ...numbers: (number | Count)[]
  ) => {
    const parts = numbers.map((number, index) => count(`part${index + 1}`, number));
    const breakdowns = [{ as, parts: parts.map(({ id }) => id) }];
    return [count("recruited", 62, { breakdowns }), ...parts];
  };

  test("all parts that leave someone out are found: 10 + 29 + 19 is 58, not 62", () => {
    expect(auditReport(recruited("allParts", 10, 29, 19))).toEqual([
      {
        is: "partsFallShort",
        figures: ["recruited", "part1", "part2", "part3"],
        printed: { whole: "62", parts: ["10", "29", "19"] },
        wholeNoun: "recruited",
        unit: "number",
        sum: { lowest: 58, highest: 58 },
        whole: { lowest: 62, highest: 62 },
      },
    ]);
    expect(auditReport(recruited("someParts", 10, 29, 19))).toEqual([]);
    expect(auditReport(recruited("multiSelect", 10, 29, 19))).toEqual([]);
    expect(auditReport(recruited("allParts", 10, 29, 23))).toEqual([]);
  });

  test("parts that are more than the whole are found, unless they are declared to overlap", () => {
    expect(codes(recruited("allParts", 30, 20, 13))).toEqual([
      ["partsExceedWhole", "recruited", "part1", "part2", "part3"],
    ]);
    expect(auditReport(recruited("someParts", 30, 20, 13))).toMatchObject([
      { sum: { lowest: 63, highest: 63 }, whole: { lowest: 62, highest: 62 } },
    ]);
    expect(codes(recruited("multiSelect", 30, 20, 13))).toEqual([]);
    expect(codes(recruited("multiSelect", 30, 63, 64))).toEqual([
      ["partsExceedWhole", "recruited", "part2"],
      ["partsExceedWhole", "recruited", "part3"],
    ]);
  });

  test("a part whose number is not known leaves room for all", () => {
    for (const unknown of [notStated, hidden, bounded("about", 4), bounded("atLeast", 4)]) {
      expect(auditReport(recruited("allParts", 10, 29, 19, unknown))).toEqual([]);
    }
    expect(codes(recruited("allParts", 10, 29, 19, bounded("lessThan", 4)))).toHaveLength(1);
    expect(codes(recruited("allParts", 10, 29, 19, bounded("lessThan", 5)))).toEqual([]);
    expect(codes(recruited("allParts", 10, 29, 19, bounded("atMost", 3)))).toHaveLength(1);
    expect(auditReport(recruited("someParts", 60, bounded("moreThan", 2)))).toMatchObject([
      { is: "partsExceedWhole", printed: { parts: ["60", "over 2"] }, sum: { lowest: 63 } },
    ]);
    expect(auditReport(recruited("someParts", 60, bounded("atLeast", 2)))).toEqual([]);
    expect(auditReport(recruited("someParts", 62, bounded("lessThan", 0)))).toEqual([]);
  });

  test("options that add up to more than those who chose any are found: 38 + 30 + 16 over 73", () => {
    const figures = (as: "someParts" | "multiSelect") => [
      count("answers", 104),
      share("any", "73%", "answers", { breakdowns: [{ as, parts: ["a", "b", "c"] }] }),
      share("a", "38%", "answers"),
      share("b", "30%", "answers"),
      share("c", "16%", "answers"),
    ];
    // 39 or 40, 31 and 17 of 104 are 87 or 88; 73% of 104 is 76.
    expect(auditReport(figures("someParts"))).toEqual([
      {
        is: "partsExceedWhole",
        figures: ["any", "a", "b", "c"],
        printed: { whole: "73%", parts: ["38%", "30%", "16%"] },
        wholeNoun: "any",
        unit: "number",
        sum: { lowest: 87, highest: 88 },
        whole: { lowest: 76, highest: 76 },
      },
    ]);
    expect(auditReport(figures("multiSelect"))).toEqual([]);
    // Without the number of answers, by the percentages: 37.5 + 29.5 + 15.5 over 73.5.
    const unknown = figures("someParts").map((figure) =>
      figure.is === "count" ? { ...figure, count: notStated } : figure,
    );
    expect(auditReport(unknown)).toMatchObject([
      {
        is: "partsExceedWhole",
        unit: "percent",
        sum: { lowest: 82.5, highest: 85.5 },
        whole: { lowest: 72.5, highest: 73.5 },
      },
    ]);
  });

  test("shares of one unknown base are added in per cent, with their rounding", () => {
    const figures = (as: "allParts" | "someParts", ...texts: string[]) => {
      const parts = texts.map((text, index) => share(`s${index + 1}`, text, "base"));
      return [
        count("base", notStated, { breakdowns: [{ as, parts: parts.map(({ id }) => id) }] }),
        ...parts,
      ];
    };
    expect(auditReport(figures("allParts", "33%", "33%", "33%"))).toEqual([]);
    expect(auditReport(figures("allParts", "33.3%", "33.3%", "33.3%"))).toEqual([]);
    expect(auditReport(figures("allParts", "33%", "33%", "32%"))).toMatchObject([
      {
        is: "partsFallShort",
        printed: { whole: "100%" },
        unit: "percent",
        sum: { lowest: 96.5, highest: 99.5 },
        whole: { lowest: 100, highest: 100 },
      },
    ]);
    expect(auditReport(figures("someParts", "33%", "33%", "32%"))).toEqual([]);
    // The least that prints as 60% and as 41% is 59.5% and 40.5%: no more than all.
    expect(auditReport(figures("someParts", "60%", "41%"))).toEqual([]);
    expect(auditReport(figures("someParts", "61%", "41%"))).toMatchObject([
      { is: "partsExceedWhole", unit: "percent", sum: { lowest: 101, highest: 103 } },
    ]);
    expect(auditReport(figures("someParts", "1 in 2", "61%"))).toMatchObject([
      { sum: { lowest: 100.5 }, whole: { lowest: 100, highest: 100 } },
    ]);
  });

  test("shares of different groups are not added in per cent", () => {
    const whole = count("base", notStated, {
      breakdowns: [{ as: "someParts", parts: ["a", "b"] }],
    });
    const other = count("other", notStated);
    expect(
      auditReport([whole, other, share("a", "90%", "base"), share("b", "90%", "other")]),
    ).toEqual([]);
    const ofOther = [share("a", "90%", "other"), share("b", "90%", "other")];
    expect(auditReport([whole, other, ...ofOther])).toEqual([]);
    const shareOfBase = share("any", "50%", "base", {
      breakdowns: [{ as: "someParts", parts: ["a", "b"] }],
    });
    expect(auditReport([count("base", notStated), other, shareOfBase, ...ofOther])).toEqual([]);
    expect(auditReport([whole, share("a", "90%", "base"), count("b", notStated)])).toEqual([]);
  });

  test("a group that is larger than the one around it is found", () => {
    const graduates = count("graduates", 12, { within: "leaders" });
    expect(auditReport([count("leaders", 12), graduates])).toEqual([]);
    expect(auditReport([count("leaders", 11), graduates])).toMatchObject([
      {
        is: "partsExceedWhole",
        figures: ["leaders", "graduates"],
        sum: { lowest: 12, highest: 12 },
        whole: { lowest: 11, highest: 11 },
      },
    ]);
    // Said twice, found once; another breakdown of the whole makes no difference.
    const breakdowns = [["graduates"], ["others"]].map((parts) => ({
      as: "someParts" as const,
      parts,
    }));
    const leaders = count("leaders", 11, { breakdowns });
    expect(auditReport([leaders, graduates, count("others", 1)])).toHaveLength(1);
  });

  test("the whole is named as it is printed, and as 100% where all parts are shares of it", () => {
    const whole = count("answers", 10, { breakdowns: [{ as: "someParts", parts: ["a", "b"] }] });
    const most = share("a", "80%", "answers");
    expect(auditReport([whole, most, share("b", "30%", "answers")])).toMatchObject([
      { printed: { whole: "100%", parts: ["80%", "30%"] }, unit: "number", sum: { lowest: 11 } },
    ]);
    expect(auditReport([whole, most, count("b", 3)])).toMatchObject([
      { printed: { whole: "10", parts: ["80%", "3"] }, sum: { lowest: 11 } },
    ]);
  });

  test("a contradiction spoils no other check", () => {
    // Of the 60 in a group of 40, half are 30: nothing is said of the 60 as if they were 40.
    const figures = [
      count("all", 40),
      count("some", 60, { within: "all" }),
      share("s", "51%", "some"),
    ];
    expect(codes(figures)).toEqual([
      ["impossiblePercentage", "s", "some"],
      ["partsExceedWhole", "all", "some"],
    ]);
    // The impossible 60% of 46 is any number of them where it is a part.
    const breakdowns = [{ as: "allParts" as const, parts: ["s", "rest"] }];
    expect(
      codes([
        count("answers", 46, { breakdowns }),
        share("s", "60%", "answers"),
        count("rest", 46),
      ]),
    ).toEqual([["impossiblePercentage", "s", "answers"]]);
  });

  test("a share with a qualified numerator is as large as both allow", () => {
    // 60% of 10 is 6; "at least 5" adds nothing, and "over 8" contradicts it and stands alone.
    const figures = (numerator: Count, rest: number) => [
      count("all", 10, { breakdowns: [{ as: "allParts", parts: ["s", "rest"] }] }),
      share("s", "60%", "all", { count: numerator }),
      count("rest", rest),
    ];
    expect(auditReport(figures(bounded("atLeast", 5), 4))).toEqual([]);
    expect(codes(figures(bounded("atLeast", 5), 3))).toHaveLength(1);
    expect(auditReport(figures(bounded("moreThan", 8), 1))).toEqual([]);
    expect(auditReport(figures(bounded("moreThan", 8), 2))).toMatchObject([
      { is: "partsExceedWhole", sum: { lowest: 11 } },
    ]);
  });
});

describe("what a sentence calls those whom a share is of", () => {
  const registrants = count("registrants", 664, { alsoCalled: ["educators"] });
  const answers = share("answers", "16%", "registrants", { count: exactly(104) });
  const figures = (ofNoun: string) => [
    registrants,
    answers,
    share("considering", "75%", "answers", { ofNoun }),
  ];

  test("is found where the report calls them otherwise: applicants, not registrants", () => {
    expect(auditReport(figures("applicants"))).toEqual([
      {
        is: "nounDiffers",
        figures: ["considering", "answers"],
        printed: "75%",
        says: "applicants",
        names: ["answers", "registrants", "educators"],
      },
    ]);
  });

  test.each(["answers", "registrants", "educators", " Educators", "REGISTRANTS"])(
    "is right with the base's name and those of the groups around it: %s",
    (noun) => expect(auditReport(figures(noun))).toEqual([]),
  );

  test("is one name whatever its spaces, and another with another word", () => {
    const base = count("base", 200, { noun: "Difference  Leaders" });
    const says = (ofNoun: string) => auditReport([base, share("s", "50%", "base", { ofNoun })]);
    expect(says("difference leaders")).toEqual([]);
    expect(says("differenceleaders")).toHaveLength(1);
    expect(says("leaders")).toHaveLength(1);
  });

  test("is nothing to compare without a base", () => {
    const figure = { is: "share" as const, id: "s", noun: "s", printed: "50%", ofNoun: "people" };
    expect(auditReport([figure])).toEqual([]);
  });
});

describe("a target whose result is not printed", () => {
  const share60 = { is: "share" as const, printed: "60%", of: "graduates" };
  const target = { is: "target" as const, id: "target", aim: share60, reachedBy: "mainstream" };
  const parts = ["ap", "out", "mainstream"];
  const figures = (
    mainstream: number | Count,
    rest: Partial<PublishedFigure> = {},
  ): PublishedFigure[] => [
    count("graduates", 12, { breakdowns: [{ as: "someParts", parts }] }),
    count("ap", 6),
    count("out", 1),
    count("mainstream", mainstream),
    { ...target, ...rest } as PublishedFigure,
  ];

  test("is found to be missed by what the other parts leave: 12 less 6 less 1 is 5, of 8", () => {
    expect(auditReport(figures(notStated, { says: "missed" }))).toEqual([
      {
        is: "targetMissed",
        figures: ["target", "mainstream", "graduates", "ap", "out"],
        aim: "60%",
        base: { count: 12, noun: "graduates" },
        // 60% of 12 is 7.2.
        needed: 8,
        reached: { lowest: 0, highest: 5 },
        reachedNoun: "mainstream",
        says: "missed",
      },
    ]);
    expect(auditReport(figures(notStated))[0]).not.toHaveProperty("says");
  });

  test("is found to be met by what the other parts leave over, where they are all", () => {
    const aim = { is: "count" as const, value: 5 };
    const [graduates, ...others] = figures(notStated, { aim });
    const all = { ...graduates, breakdowns: [{ as: "allParts", parts }] } as PublishedFigure;
    expect(auditReport([all, ...others])).toEqual([
      {
        is: "targetMet",
        figures: ["target", "mainstream", "graduates", "ap", "out"],
        aim: "5",
        needed: 5,
        reached: { lowest: 5, highest: 5 },
        reachedNoun: "mainstream",
      },
    ]);
    expect(auditReport([graduates as PublishedFigure, ...others])).toEqual([]);
  });

  test("is not decided where the parts leave room for both", () => {
    const aim = (value: number) => ({ aim: { is: "count", value } }) as Partial<PublishedFigure>;
    expect(auditReport(figures(notStated, aim(5)))).toEqual([]);
    expect(codes(figures(notStated, aim(6)))).toHaveLength(1);
    expect(auditReport(figures(notStated, aim(0)))).toMatchObject([
      { is: "targetMet", reached: { lowest: 0, highest: 5 } },
    ]);
  });

  test("is not decided by options that overlap, or by figures that contradict each other", () => {
    const [graduates, ap, out, mainstream, aim] = figures(notStated) as [
      PublishedFigure,
      PublishedFigure,
      PublishedFigure,
      PublishedFigure,
      PublishedFigure,
    ];
    const overlapping = { ...graduates, breakdowns: [{ as: "multiSelect", parts }] };
    expect(auditReport([overlapping as PublishedFigure, ap, out, mainstream, aim])).toEqual([]);
    expect(codes([graduates, count("ap", 13), out, mainstream, aim])).toEqual([
      ["partsExceedWhole", "graduates", "ap", "out", "mainstream"],
    ]);
  });

  test("names the figures that decide it, and no other breakdown", () => {
    const [, ...others] = figures(notStated);
    const graduates = count("graduates", 12, {
      breakdowns: [
        { as: "someParts", parts },
        { as: "someParts", parts: ["women"] },
        { as: "multiSelect", parts: ["mainstream", "mentors"] },
      ],
    });
    expect(codes([graduates, count("women", 4), count("mentors", 2), ...others])).toEqual([
      ["targetMissed", "target", "mainstream", "graduates", "ap", "out"],
    ]);
  });

  test("is limited by the group around those who count", () => {
    const within = [
      count("graduates", 12),
      count("moved", 7, { within: "graduates" }),
      count("mainstream", notStated, { within: "moved" }),
    ];
    expect(auditReport([...within, target])).toMatchObject([
      {
        is: "targetMissed",
        figures: ["target", "mainstream", "graduates"],
        reached: { highest: 7 },
      },
    ]);
  });

  test("is left to the reader where the number is printed, unless the report says otherwise", () => {
    const leaders = count("leaders", 19);
    const aimed = (says?: "met" | "missed", value = 20): PublishedFigure => ({
      is: "target",
      id: "t",
      aim: { is: "count", value },
      reachedBy: "leaders",
      ...(says && { says }),
    });
    expect(auditReport([leaders, aimed()])).toEqual([]);
    expect(auditReport([leaders, aimed("missed")])).toEqual([]);
    expect(auditReport([leaders, aimed("met", 19)])).toEqual([]);
    expect(auditReport([leaders, aimed("met")])).toEqual([
      {
        is: "targetMissed",
        figures: ["t", "leaders"],
        aim: "20",
        needed: 20,
        reached: { lowest: 19, highest: 19 },
        reachedNoun: "leaders",
        says: "met",
      },
    ]);
    expect(codes([leaders, aimed("missed", 19)])).toEqual([["targetMet", "t", "leaders"]]);
    expect(codes([count("leaders", bounded("lessThan", 20)), aimed()])).toEqual([
      ["targetMissed", "t", "leaders"],
    ]);
  });

  test("is read from a printed share, and not decided without a known base", () => {
    const met = share("mainstream", "60%", "graduates");
    const says = (base: number | Count, told: "met" | "missed") =>
      codes([count("graduates", base), met, { ...target, says: told }]);
    // 6 of 10 is 60%, and 10 needs 6.
    expect(says(10, "met")).toEqual([]);
    expect(says(10, "missed")).toEqual([["targetMet", "target", "mainstream", "graduates"]]);
    expect(says(notStated, "missed")).toEqual([]);
    // 25 of 42 is 59.5%: printed as 60%, and short of the 26 that 60% needs.
    expect(says(42, "met")).toEqual([["targetMissed", "target", "mainstream", "graduates"]]);
    expect(says(42, "missed")).toEqual([]);
  });
});

describe("auditReport", () => {
  test("finds nothing in a report without figures, and leaves its input alone", () => {
    expect(auditReport([])).toEqual([]);
    const figures = Object.freeze([Object.freeze(count("answers", 46))]);
    expect(auditReport(figures)).toEqual([]);
  });

  test("finds the same whatever the order of the figures", () => {
    const figures = [
      count("answers", 46),
      share("reduced", "60%", "answers", { ofNoun: "leaders" }),
      count("all", 62, { breakdowns: [{ as: "allParts", parts: ["a", "b"] }] }),
      count("a", 10),
      count("b", 29),
    ];
    expect(auditReport(figures)).toHaveLength(3);
    expect(new Set(auditReport(figures.toReversed()))).toEqual(new Set(auditReport(figures)));
  });

  test("gives findings that JSON carries as they are", () => {
    const figures = [
      count("leaders", bounded("moreThan", 100), {
        breakdowns: [{ as: "allParts", parts: ["answers"] }],
      }),
      share("answers", "63%", "leaders", { count: exactly(46) }),
    ];
    const findings = auditReport(figures);
    expect(findings.map(({ is }) => is)).toEqual(["impliedBase", "partsFallShort"]);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});
