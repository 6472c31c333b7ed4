import { describe, expect, it } from "vitest";
import { impactReport2021To22 } from "./impactReport2021To22";

/** Every numerator that a whole per cent of a base can stand for, halves rounded up or to even. */
function numeratorsFor(percent: number, base: number): number[] {
  return range(0, base).filter((numerator) => roundings(numerator, base).includes(percent));
}

/** 100 × numerator ÷ base in whole per cent, by integers: at an exact half, both neighbours' rules. */
function roundings(numerator: number, base: number): number[] {
  const below = Math.floor((100 * numerator) / base);
  const rest = 2 * (100 * numerator - below * base);
  if (rest < base) return [below];
  if (rest > base) return [below + 1];
  return below % 2 === 0 ? [below, below + 1] : [below + 1];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const results = new Map(impactReport2021To22().results.map((result) => [result.id, result]));

function surveyItem(resultId: string, itemId: string) {
  const result = results.get(resultId);
  if (result?.kind !== "survey") throw new Error(`no survey ${resultId}`);
  const item = result.body.items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`no item ${itemId}`);
  return item;
}

describe("numbers that the report does not print", () => {
  it.each([
    ["dlp.registrants.survey", "consider-alternative-provision", 75, 78],
    ["dlp.registrants.next-steps", "any-further-step", 73, 76],
    ["dlp.registrants.next-steps", "professional-development", 30, 31],
    ["dlp.registrants.next-steps", "applied-elsewhere", 16, 17],
  ])("%s, %s: %i%% of 104 can only be %i", (resultId, itemId, percent, numerator) => {
    expect(numeratorsFor(percent, 104)).toEqual([numerator]);
    expect(surveyItem(resultId, itemId).share).toMatchObject({
      is: "counted",
      numerator: { is: "exact", value: numerator },
      denominator: { is: "exact", value: 104 },
    });
  });

  it("38% of 104 can be 39 or 40, so it stays as printed", () => {
    expect(numeratorsFor(38, 104)).toEqual([39, 40]);
    expect(surveyItem("dlp.registrants.next-steps", "new-responsibilities").share).toEqual({
      is: "printed",
      text: "38%",
      share: 0.38,
    });
  });

  it("60% can be no share of 46 answers, so it stays as printed; 98% can be 45 of 46", () => {
    expect(numeratorsFor(60, 46)).toEqual([]);
    expect(numeratorsFor(98, 46)).toEqual([45]);
    expect(surveyItem("ilc.2021-22.survey", "reduced-exclusions").share.is).toBe("printed");
    expect(surveyItem("ilc.2021-22.survey", "would-recommend").share.is).toBe("printed");
  });

  it("46 answers are 63% of 73 participants and of no other number", () => {
    const participants = range(46, 10_000).filter((base) => roundings(46, base).includes(63));
    expect(participants).toEqual([73]);
    expect(results.get("ilc.2021-22.survey")?.body).toMatchObject({
      invited: { is: "bounded", bound: "about", value: 73 },
    });
  });

  it("93% of at most 29 leaders is one of five fractions", () => {
    const fits = range(1, 29).flatMap((base) =>
      numeratorsFor(93, base).map((numerator) => `${numerator} of ${base}`),
    );
    expect(fits).toEqual(["13 of 14", "14 of 15", "25 of 27", "26 of 28", "27 of 29"]);
  });

  it("104 of 664 is 16%, and 73% of the 104 leaves 11% to 96% of all 664", () => {
    expect(roundings(104, 664)).toEqual([16]);
    expect(roundings(76, 664)).toEqual([11]);
    expect(roundings(76 + 664 - 104, 664)).toEqual([96]);
  });

  it("71% of students can be as few as 5 of 7", () => {
    const bases = range(1, 100).filter((base) => numeratorsFor(71, base).length > 0);
    expect(bases[0]).toBe(7);
    expect(numeratorsFor(71, 7)).toEqual([5]);
  });

  it("10 alumni, 29 current leaders and 19 recruits leave 4 of the 62 without an account", () => {
    const people = (id: string) => {
      const result = results.get(id);
      if (result?.kind !== "quantity" || result.body.quantity.is !== "count") {
        throw new Error(`no count ${id}`);
      }
      const { count } = result.body.quantity;
      if (count.is !== "exact") throw new Error(`no exact count ${id}`);
      return count.value;
    };
    expect(
      people("dlp.recruited-so-far") -
        people("dlp.2019.alumni") -
        people("dlp.current-leaders") -
        19,
    ).toBe(4);
  });

  it("at most 5 of 12 in mainstream is three short of 60%", () => {
    expect(results.get("dlp.progression")).toMatchObject({
      body: {
        cohorts: [
          { target: { met: "met" } },
          {
            target: { met: "notMet", needed: { value: 8 }, short: { bound: "atLeast", value: 3 } },
          },
          { id: "2021", status: "notYetDue" },
        ],
      },
    });
  });

  // X17, X18: 12 − 72 points; 100 × (1/3 − 1/17), and 17 ÷ 3.
  it.each([
    ["national.english-and-maths.gap", -60, 6],
    ["national.no-destination-at-16.gap", 1400 / 51, 17 / 3],
  ])("%s is %d points and a ratio of %d, with nothing to test it by", (id, gapPp, ratio) => {
    expect(results.get(id)?.body).toMatchObject({
      difference: {
        is: "compared",
        gapPp: expect.closeTo(gapPp, 10),
        ratio: { value: expect.closeTo(ratio, 10) },
        interval: { is: "none" },
      },
    });
  });

  it("53 to fewer than 15 is more than 38 ÷ 53 fewer: the inequality stays", () => {
    expect(results.get("case.detentions.change")?.body).toMatchObject({
      change: { is: "fewer", share: 38 / 53, bound: "moreThan" },
      rateRatio: { is: "absent", why: "notStated" },
    });
  });

  it("9 of 10 and 10 of 12 are not compared, for they count different things", () => {
    expect(results.get("dlp.promotion.by-cohort")?.body).toMatchObject({
      difference: { is: "withheld", why: "outcomesDiffer" },
    });
  });

  it("19 of 20 is the one year with a count and a target; of the 62 no other year is stated", () => {
    expect(results.get("dlp.recruitment-by-year")?.body).toMatchObject({
      total: { value: 62 },
      years: [
        { count: { why: "notStated" }, target: { is: "none" } },
        { count: { why: "notStated" }, target: { is: "none" } },
        { count: { why: "notStated" }, target: { is: "none" } },
        { count: { value: 19 }, target: { attainment: { met: "notMet", short: { value: 1 } } } },
      ],
    });
  });
});
