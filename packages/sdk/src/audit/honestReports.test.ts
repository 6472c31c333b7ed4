import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { percentText, percentTexts } from "../../testing/percentTexts";
import { absent, bounded, exactly } from "../results/count";
import { auditReport } from "./auditReport";
import { possibleNumerators } from "./possibleNumerators";
import type { PublishedFigure } from "./publishedFigure";

/** A report of a made-up course: 80 people, 62 answers, everything counted and then printed. */
const cleanReport: PublishedFigure[] = [
  {
    is: "count",
    id: "participants",
    noun: "participants",
    alsoCalled: ["school leaders"],
    count: exactly(80),
    breakdowns: [
      { as: "allParts", parts: ["primary", "secondary", "other"] },
      { as: "someParts", parts: ["promoted", "left"] },
    ],
  },
  { is: "share", id: "primary", noun: "primary leaders", printed: "46%", of: "participants" }, // 37
  { is: "share", id: "secondary", noun: "secondary leaders", printed: "44%", of: "participants" }, // 35
  { is: "count", id: "other", noun: "other leaders", count: exactly(8) },
  { is: "share", id: "promoted", noun: "promoted", printed: "1 in 4", of: "participants" }, // 20
  { is: "count", id: "left", noun: "leavers", count: bounded("lessThan", 5) },
  {
    is: "target",
    id: "target",
    aim: { is: "share", printed: "30%", of: "participants" },
    reachedBy: "promoted",
    says: "missed",
  },
  {
    is: "share",
    id: "answers",
    noun: "answers",
    printed: "77.5%",
    count: exactly(62),
    of: "participants",
    ofNoun: "school leaders",
  },
  {
    is: "share",
    id: "changed",
    noun: "participants who changed something",
    printed: "73%", // 45
    of: "answers",
    ofNoun: "participants",
    breakdowns: [{ as: "multiSelect", parts: ["policy", "training"] }],
  },
  { is: "share", id: "policy", noun: "changed a policy", printed: "48%", of: "answers" }, // 30
  { is: "share", id: "training", noun: "trained staff", printed: "55%", of: "answers" }, // 34
  { is: "count", id: "schools", noun: "schools", count: exactly(71) },
  { is: "count", id: "trusts", noun: "trusts", count: absent("notStated") },
  { is: "share", id: "national", noun: "teachers who are White", printed: "91%" },
];

/** What a share is printed with: its decimals, and which of the two tie rules. */
const style = fc.record({ decimals: fc.nat(2), tie: fc.nat(1), withCount: fc.boolean() });
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never;

function printedAs(numerator: number, base: number, { decimals, tie }: Style): string {
  const [up = "", even = up] = percentTexts(numerator, base, decimals);
  return tie === 0 ? up : even;
}

const group = fc.record({ size: fc.nat(60), style, isShare: fc.boolean() });

/** Groups that divide a whole, options that overlap, a response rate and a share of a share, all counted. */
const trueReport = fc
  .record({
    groups: fc.array(group, { minLength: 1, maxLength: 5 }),
    isWhole: fc.boolean(),
    options: fc.array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), style }), {
      maxLength: 4,
    }),
    silent: fc.nat(200),
    style,
    needed: fc.nat(80),
  })
  .map(({ groups, isWhole, options, silent, style: responseStyle, needed }): PublishedFigure[] => {
    const total = groups.reduce((sum, { size }) => sum + size, 0) + (isWhole ? 0 : 7);
    const base = Math.max(1, total);
    const shareFigure = (id: string, part: number, whole: number, of: string, printing: Style) => ({
      is: "share" as const,
      id,
      noun: id,
      printed: printedAs(part, whole, printing),
      of,
      ofNoun: "answers",
      ...(printing.withCount && { count: exactly(part) }),
    });
    const first = groups[0]?.size ?? 0;
    const half = Math.floor(first / 2);
    const nested = groups[0]?.isShare && first > 0 ? [half] : [];
    const isComplete = total > 0 && isWhole;
    return [
      { is: "count", id: "invited", noun: "people", count: exactly(base + silent) },
      {
        is: "share",
        id: "answers",
        noun: "answers",
        printed: printedAs(base, base + silent, responseStyle),
        count: exactly(base),
        of: "invited",
        ofNoun: "people",
        breakdowns: [
          {
            as: isComplete ? "allParts" : "someParts",
            parts: groups.map((_, index) => `group${index}`),
          },
          ...(options.length > 0
            ? [{ as: "multiSelect" as const, parts: options.map((_, index) => `option${index}`) }]
            : []),
        ],
      },
      ...groups.map(({ size, style: printing, isShare }, index): PublishedFigure => {
        const id = `group${index}`;
        return isShare
          ? shareFigure(id, size, base, "answers", printing)
          : { is: "count", id, noun: id, count: exactly(size), within: "answers" };
      }),
      ...options.map(({ share, style: printing }, index) =>
        shareFigure(`option${index}`, Math.round(share * base), base, "answers", printing),
      ),
      ...nested.map((part) => shareFigure("nested", part, first, "group0", responseStyle)),
      {
        is: "target",
        id: "target",
        aim: { is: "count", value: needed },
        reachedBy: "answers",
        says: base >= needed ? "met" : "missed",
      },
    ];
  });

describe("a report whose figures were counted and rounded", () => {
  test("has no finding, when it was made by hand", () => {
    expect(auditReport(cleanReport)).toEqual([]);
  });

  test("has one for each figure that is changed to what cannot be", () => {
    const changed = (id: string, change: object) =>
      auditReport(
        cleanReport.map((figure) => (figure.id === id ? { ...figure, ...change } : figure)),
      ).map(({ is, figures }) => [is, figures[0]]);
    expect(changed("answers", { printed: "77.6%" })).toEqual([["impliedBase", "answers"]]);
    expect(changed("policy", { printed: "49%" })).toEqual([["impossiblePercentage", "policy"]]);
    expect(changed("other", { count: exactly(9) })).toEqual([["partsExceedWhole", "participants"]]);
    expect(changed("other", { count: exactly(7) })).toEqual([["partsFallShort", "participants"]]);
    expect(changed("changed", { ofNoun: "schools" })).toEqual([["nounDiffers", "changed"]]);
    // One in four of 80 is 18 to 22 people: 30% needs 24, and 22% needs 18.
    expect(changed("target", { says: "met" })).toEqual([["targetMissed", "target"]]);
    expect(
      changed("target", {
        says: "missed",
        aim: { is: "share", printed: "22%", of: "participants" },
      }),
    ).toEqual([["targetMet", "target"]]);
  });

  test("has no finding, whatever was counted and by whichever tie rule it was rounded", () => {
    fc.assert(
      fc.property(trueReport, (figures) => {
        expect(auditReport(figures)).toEqual([]);
      }),
      fuzzRuns(300),
    );
  });

  test("has one that names the percentage that was moved to where no count can be", () => {
    const moved = fc
      .record({ figures: trueReport, which: fc.nat(), by: fc.integer({ min: 1, max: 300 }) })
      .filter(({ figures }) => figures.some(({ is }) => is === "share"));
    let found = 0;
    fc.assert(
      fc.property(moved, ({ figures, which, by }) => {
        const shares = figures.flatMap((figure) =>
          figure.is === "share" && figure.of === "answers" ? [figure] : [],
        );
        const share = shares[which % Math.max(1, shares.length)];
        const answers = figures.find(({ id }) => id === "answers");
        if (!share || answers?.is !== "share" || answers.count?.is !== "exact") return;
        const printed = movedBy(share.printed, by);
        const possible = possibleNumerators(printed, answers.count.value);
        const isPossible =
          share.count?.is === "exact" ? possible.includes(share.count.value) : possible.length > 0;
        const findings = auditReport(
          figures.map((figure) => (figure.id === share.id ? { ...share, printed } : figure)),
        );
        const named = findings.filter(
          ({ is, figures: [first] }) =>
            first === share.id && (is === "impossiblePercentage" || is === "impliedBase"),
        );
        expect(named).toHaveLength(isPossible ? 0 : 1);
        if (!isPossible) found += 1;
      }),
      fuzzRuns(300),
    );
    expect(found).toBeGreaterThan(0);
  });
});

/** A percentage some units of its last digit further on, and round again above 100%. */
function movedBy(printed: string, by: number): string {
  const [whole = "", fraction = ""] = printed.replace("%", "").split(".");
  const all = 100n * 10n ** BigInt(fraction.length);
  return percentText((BigInt(whole + fraction) + BigInt(by)) % (all + 1n), fraction.length);
}
