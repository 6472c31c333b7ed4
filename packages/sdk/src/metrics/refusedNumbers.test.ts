import { describe, expect, it } from "vitest";
import * as examples from "../../testing/exampleRecords";
import { testContext } from "../../testing/testContext";
import type { CodedFault } from "../errors/refuseFaults";
import { absent, bounded, exactly, hidden } from "../results/count";
import { rateOf } from "../results/rateOf";
import { sexSchema } from "../schemas/demographics";
import { aimFaults } from "./aimFaults";
import { attainment } from "./attainment";
import { breakdownResult } from "./breakdownResult";
import { countFaults } from "./countFaults";
import { dateFaults } from "./dateFaults";
import { progressionResult } from "./progressionResult";
import { quantityResult } from "./quantityResult";
import { readRecords } from "./readRecords";
import { shareFaults } from "./shareFaults";
import { tallyDiversity } from "./tallyDiversity";
import { tallyFunnel } from "./tallyFunnel";
import { tallyProgression } from "./tallyProgression";
import { tallySurvey } from "./tallySurvey";
import { tallyTarget } from "./tallyTarget";
import { targetResult } from "./targetResult";

const { participants, events, roles, stages, cohorts, people } = examples;
const whole = "an integer of 0 or more";
const refused = (code: string, ...faults: object[]) => expect.objectContaining({ code, faults });

describe("countFaults", () => {
  it("finds every count that is no whole number, where it stands, and none that is", () => {
    const data = {
      people: exactly(-1),
      groups: [{ count: exactly(0) }, { count: exactly(1.5) }],
      reached: bounded("atLeast", NaN),
      most: exactly(Number.MAX_SAFE_INTEGER),
      more: exactly(2 ** 53),
      others: [hidden, absent("notAsked"), null, "exact", 0.5],
    };
    const found = [
      ["people", "-1"],
      ["groups[1].count", "1.5"],
      ["reached", "NaN"],
      ["more", "9007199254740992"],
    ];
    expect(countFaults(data)).toEqual(
      found.map(([path, received]) => ({
        code: "COUNT_OUT_OF_RANGE",
        path,
        expected: whole,
        received,
      })),
    );
    expect(countFaults(exactly(-1), "invited")[0]?.path).toBe("invited");
    expect(countFaults([exactly(-1)])[0]?.path).toBe("[0]");
  });
});

describe("shareFaults, aimFaults and dateFaults", () => {
  it("take a share from 0 to 1 and no other", () => {
    expect([0, 1].flatMap((share) => shareFaults(share, "share"))).toEqual([]);
    expect([-0.01, 1.01, NaN].map((share) => shareFaults(share, "share")[0]?.received)).toEqual([
      "-0.01",
      "1.01",
      "NaN",
    ]);
    expect(shareFaults(2, "target.share")).toEqual([
      {
        code: "SHARE_OUT_OF_RANGE",
        path: "target.share",
        expected: "a share from 0 to 1",
        received: "2",
      },
    ]);
  });

  it("take an aim of a whole number, or of such a share", () => {
    expect(aimFaults({ is: "count", value: 0 }, "aim")).toEqual([]);
    expect(aimFaults({ is: "count", value: 0.5 }, "aim")[0]).toMatchObject({
      code: "COUNT_OUT_OF_RANGE",
      path: "aim.value",
    });
    expect(aimFaults({ is: "share", share: 1, of: "graduates" }, "aim")).toEqual([]);
    expect(aimFaults({ is: "share", share: 1.1, of: "graduates" }, "aim")[0]?.path).toBe(
      "aim.share",
    );
  });

  it("take a day of the calendar", () => {
    expect(dateFaults("2024-02-29", "asOf")).toEqual([]);
    expect(dateFaults("2023-02-29", "asOf")).toEqual([
      {
        code: "RECORD_INVALID",
        path: "asOf",
        expected: "a date like 2022-07-31",
        received: 'the text "2023-02-29"',
      },
    ]);
  });
});

describe("readRecords", () => {
  it.each([
    [null, "null"],
    [undefined, "nothing"],
    ["abc", 'the text "abc"'],
    [{ length: 1 }, "an object with length"],
  ])("refuses %s, which is no list, by its name", (records, received) => {
    const faults: CodedFault[] = [];
    expect([...readRecords(sexSchema, records as never, "people", faults)]).toEqual([]);
    expect(faults).toEqual([
      { code: "RECORD_INVALID", path: "people", expected: "a list of records", received },
    ]);
  });
});

describe("numbers and dates that are none", () => {
  const share = { is: "share", share: 0.6, of: "graduates" } as const;

  it("are refused in a rate, by its parts", () => {
    expect(() => rateOf(exactly(-1), bounded("about", 1.5))).toThrow(
      refused(
        "COUNT_OUT_OF_RANGE",
        { path: "numerator", expected: whole, received: "-1" },
        { path: "denominator", expected: whole, received: "1.5" },
      ),
    );
  });

  it("are refused in an attainment, aim first", () => {
    expect(() => attainment({ is: "count", value: NaN }, exactly(-1))).toThrow(
      refused("COUNT_OUT_OF_RANGE", { path: "aim.value", expected: whole, received: "NaN" }),
    );
    expect(() => attainment(share, exactly(-1), exactly(0.5))).toThrow(
      refused(
        "COUNT_OUT_OF_RANGE",
        { path: "actual", expected: whole, received: "-1" },
        { path: "base", expected: whole, received: "0.5" },
      ),
    );
  });

  it("are refused in a target from counts, as are more open outcomes than there are people", () => {
    const counts = { unit: "graduates", aim: share, actual: exactly(3), base: exactly(5) };
    const result = (stillOpen: number) =>
      targetResult({ ...counts, stillOpen: exactly(stillOpen) }, testContext);
    expect(result(2).body.attainment.actual).toEqual(bounded("atLeast", 3));
    expect(result(0).body.attainment.actual).toEqual(exactly(3));
    expect(() => result(3)).toThrow(
      refused("PARTS_EXCEED_WHOLE", {
        path: "actual and stillOpen",
        expected: "at most 5 together, the base",
        received: "6",
      }),
    );
    expect(() => result(-1)).toThrow(
      refused("COUNT_OUT_OF_RANGE", { path: "stillOpen", expected: whole, received: "-1" }),
    );
  });

  it("are refused in a breakdown: a benchmark's share, and a count before its sum is looked at", () => {
    const counts = tallyDiversity(people, { unit: "leaders", dimension: "sex" });
    const benchmark = {
      id: "england",
      label: "England",
      population: "All",
      geography: "England",
      year: "2021",
      dimension: "sex",
      complement: "allOtherGroups" as const,
      base: "ofKnown" as const,
      shares: [{ group: "female", text: "75%", share: 75 }],
      source: "register",
    };
    expect(() => breakdownResult({ ...counts, benchmarks: [benchmark] }, testContext)).toThrow(
      refused("SHARE_OUT_OF_RANGE", {
        path: "benchmarks[0].shares[0].share",
        expected: "a share from 0 to 1",
        received: "75",
      }),
    );
    expect(() =>
      tallyDiversity(people, { unit: "leaders", dimension: "sex", benchmarks: [benchmark] }),
    ).toThrow(
      refused("RECORD_INVALID", {
        path: "benchmarks[0].shares[0].share",
        expected: "at most 1",
        received: "the number 75",
      }),
    );
    expect(() => breakdownResult({ ...counts, known: exactly(NaN) }, testContext)).toThrow(
      refused("COUNT_OUT_OF_RANGE", { path: "known", expected: whole, received: "NaN" }),
    );
  });

  it("are compared with no benchmark so near to 0 that the ratio is beyond all numbers", () => {
    const counts = tallyDiversity(people, { unit: "leaders", dimension: "sex" });
    const [comparison] =
      breakdownResult(
        {
          ...counts,
          benchmarks: [
            {
              id: "none",
              label: "None",
              population: "All",
              geography: "England",
              year: "2021",
              dimension: "sex",
              complement: "allOtherGroups",
              base: "ofKnown",
              shares: [{ group: "female", text: "0%", share: Number.MIN_VALUE }],
              source: "register",
            },
          ],
        },
        testContext,
      ).body.groups[0]?.comparisons ?? [];
    expect(comparison).toEqual({ is: "absent", why: "zeroDenominator", benchmark: "none" });
  });

  const options = {
    unit: "graduates",
    cohorts,
    graduatedStage: "graduated",
    monthsAfterGraduation: 1200,
    destinationBase: "graduates",
    asOf: "2022-09-01",
  } as const;

  it("are refused in progression's options: months beyond a century, a target of more than all", () => {
    const tally = (more: object) =>
      tallyProgression({ participants, events, roles }, { ...options, cohorts, ...more });
    expect(tally({}).cohorts[0]?.destinationTotal).toEqual(absent("notYetDue"));
    const target = { destination: "mainstream", share: 60 };
    expect(() => tally({ monthsAfterGraduation: 1201, target, asOf: "today" })).toThrow(
      refused(
        "RECORD_INVALID",
        { path: "asOf", expected: "a date like 2022-07-31", received: 'the text "today"' },
        { path: "target.share", expected: "a share from 0 to 1", received: "60" },
        {
          path: "monthsAfterGraduation",
          expected: "an integer from 0 to 1200",
          received: "1201",
        },
      ),
    );
  });

  it("are refused in progression from counts: a month, a share, months and a day of follow-up", () => {
    const counts = tallyProgression(
      { participants, events, roles },
      {
        ...options,
        cohorts,
        monthsAfterGraduation: 1,
        target: { destination: "mainstream", share: 0.6 },
        followUp: { of: "inPost", months: 1 },
      },
    );
    const [cohort] = counts.cohorts;
    if (!cohort?.followUp) throw new Error("expected a cohort with follow-up");
    const wrong = {
      ...cohort,
      graduation: "July",
      followUp: { ...cohort.followUp, months: 1.5, asOf: "2022-02-30" },
    };
    const target = { destination: "mainstream" as const, share: -1 };
    expect(() => progressionResult({ ...counts, target, cohorts: [wrong] }, testContext)).toThrow(
      refused(
        "SHARE_OUT_OF_RANGE",
        { path: "target.share", expected: "a share from 0 to 1", received: "-1" },
        {
          path: "cohorts[0].graduation",
          expected: "a month like 2022-07",
          received: 'the text "July"',
        },
        { path: "cohorts[0].followUp.months", expected: whole, received: "1.5" },
        {
          path: "cohorts[0].followUp.asOf",
          expected: "a date like 2022-07-31",
          received: 'the text "2022-02-30"',
        },
      ),
    );
  });

  it("are refused in a funnel's options: days that are none", () => {
    const stageDue = [{ cohort: "2020", stage: "graduated", on: "soon" }];
    expect(() =>
      tallyFunnel(
        { participants, events },
        { unit: "leaders", stages, cohorts, stageDue, asOf: "" },
      ),
    ).toThrow(
      refused(
        "RECORD_INVALID",
        { path: "asOf", expected: "a date like 2022-07-31", received: 'the text ""' },
        { path: "stageDue[0].on", expected: "a date like 2022-07-31", received: 'the text "soon"' },
      ),
    );
  });

  it("are refused in the number invited, and in a target's aim", () => {
    expect(() =>
      tallySurvey([], { unit: "educators", invited: exactly(-1), questions: [] }),
    ).toThrow(refused("COUNT_OUT_OF_RANGE", { path: "invited", expected: whole, received: "-1" }));
    expect(() => tallyTarget([], { unit: "graduates", aim: { ...share, share: 60 } })).toThrow(
      refused("SHARE_OUT_OF_RANGE", {
        path: "aim.share",
        expected: "a share from 0 to 1",
        received: "60",
      }),
    );
  });

  it("are refused in a quantity", () => {
    const amount = { is: "amount", value: NaN, unit: "hours", of: "training" } as const;
    expect(() => quantityResult(amount, testContext)).toThrow(
      refused("RECORD_INVALID", {
        path: "quantity.value",
        expected: "a number",
        received: "the number NaN",
      }),
    );
  });
});
