import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { SurveyQuestion } from "../schemas/surveyQuestion";
import type { SurveyAnswer, SurveyResponse } from "../schemas/surveyResponse";
import type { SurveyCounts } from "./SurveyCounts";
import { surveyBody } from "./surveyBody";
import { surveyItem } from "./surveyItem";
import { surveyResult } from "./surveyResult";

const scale: SurveyQuestion = {
  id: "likely",
  statement: "I am more likely to consider working in alternative provision",
  kind: "scale",
  options: [
    { id: "stronglyAgree", label: "Strongly agree" },
    { id: "agree", label: "Agree" },
    { id: "neither", label: "Neither agree nor disagree" },
    { id: "disagree", label: "Disagree" },
    { id: "stronglyDisagree", label: "Strongly disagree" },
  ],
};
const steps: SurveyQuestion = {
  id: "steps",
  statement: "What have you done since?",
  kind: "anyOf",
  options: [
    { id: "training", label: "Completed training" },
    { id: "applied", label: "Applied for a post" },
  ],
};
const context = {
  ...testContext,
  basis: { kind: "survey", population: "everyone who registered", askedOn: "2022-06" } as const,
  unit: "educators",
  invited: exactly(20),
  questions: [scale],
};
const chose = (question: string, ...options: string[]): SurveyAnswer => ({
  is: "chose",
  question,
  options,
});
const response = (respondent: string, ...answers: SurveyAnswer[]): SurveyResponse => ({
  respondent,
  answers,
});

/*
 * Nine responses of 20 invited (45%): six on the scale (2 strongly agree, 2 agree, 1 neither,
 * 1 disagree), one don't know, one not applicable, one without an answer. Top two boxes 4 of 6.
 * If everyone had answered: from 4 ÷ 20 = 0.2 to (4 + 20 − 6) ÷ 20 = 0.9.
 */
const responses = [
  response("a", chose("likely", "stronglyAgree")),
  response("b", chose("likely", "stronglyAgree")),
  response("c", chose("likely", "agree")),
  response("d", chose("likely", "agree")),
  response("e", chose("likely", "neither")),
  response("f", chose("likely", "disagree")),
  response("g", { is: "dontKnow", question: "likely" }),
  response("h", { is: "notApplicable", question: "likely" }),
  response("i"),
];

function exactValue(count: Count | undefined): number {
  if (count?.is !== "exact") throw new Error(`expected an exact count; received ${count?.is}`);
  return count.value;
}

describe("surveyItem", () => {
  const result = () => surveyItem(responses, context);
  const item = () => result().body.items[0];

  test("keeps the base of the item apart from the responses", () => {
    expect(result().body).toMatchObject({
      responses: exactly(9),
      responseRate: { numerator: exactly(9), denominator: exactly(20), share: 0.45 },
    });
    expect(item()).toMatchObject({
      base: exactly(6),
      missing: { noAnswer: exactly(1), dontKnow: exactly(1), notApplicable: exactly(1) },
    });
  });

  test("takes the top two boxes of those who chose on the scale, with a sampling interval", () => {
    expect(item()?.share).toMatchObject({
      numerator: exactly(4),
      denominator: exactly(6),
      interval: { method: "Wilson", describes: "sampling" },
    });
    expect(item()?.distribution.map(({ count }) => exactValue(count))).toEqual([2, 2, 1, 1, 0]);
  });

  test("nets who agree against who do not, in points of the base", () => {
    // (2 + 2 − 1 − 0) ÷ 6 = 3 ÷ 6: the one in the middle is in the base only.
    expect(item()?.netAgreement).toEqual({ is: "net", netPp: 50 });
  });

  test("bounds the share by what those who are not in the base could have said", () => {
    expect(item()?.nonResponse).toEqual({ is: "bounds", lower: 0.2, upper: 0.9 });
  });

  test("counts a don't know as an answer, and an answer of none as no answer", () => {
    const more = [...responses, response("j", { is: "noAnswer", question: "likely" })];
    const [changed] = surveyItem(more, context).body.items;
    expect(changed?.missing).toMatchObject({ noAnswer: exactly(2), dontKnow: exactly(1) });
  });

  test("where several options apply, each has its own share of those who answered", () => {
    const ticks = [
      response("a", chose("steps", "training", "applied")),
      response("b", chose("steps", "training")),
      response("c", chose("steps")),
      response("d"),
    ];
    const { body } = surveyItem(ticks, { ...context, questions: [steps] });
    expect(body.multiSelect).toBe(true);
    expect(body.items.map(({ netAgreement }) => netAgreement)).toEqual([
      absent("notApplicable"),
      absent("notApplicable"),
    ]);
    expect(body.items).toMatchObject([
      {
        id: "steps.training",
        measure: "chosen",
        share: { numerator: exactly(2), denominator: exactly(3) },
      },
      {
        id: "steps.applied",
        measure: "chosen",
        share: { numerator: exactly(1), denominator: exactly(3) },
      },
    ]);
  });

  test("where one option applies, each option is an item and their counts make the base", () => {
    const one: SurveyQuestion = { ...steps, kind: "oneOf" };
    const ticks = [
      response("a", chose("steps", "training")),
      response("b", chose("steps", "applied")),
    ];
    const { body } = surveyItem(ticks, { ...context, questions: [one] });
    expect(body.multiSelect).toBe(false);
    expect(
      body.items.map(({ base, share }) => [base, share.is === "counted" && share.share]),
    ).toEqual([
      [exactly(2), 0.5],
      [exactly(2), 0.5],
    ]);
  });

  test("counts several scales in one result", () => {
    const { body } = surveyItem(responses, {
      ...context,
      questions: [scale, { ...scale, id: "other", statement: "Another" }],
    });
    expect(body.items[1]).toMatchObject({
      base: exactly(0),
      share: absent("zeroDenominator"),
      missing: { noAnswer: exactly(9) },
    });
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  test("lists every fault of the responses at once", () => {
    try {
      surveyItem(
        [
          response("a", chose("likely", "agree", "disagree")),
          response("a", chose("likely", "perhaps")),
          response("b", chose("unasked", "agree")),
          response("c", chose("likely", "agree"), chose("likely", "agree")),
        ],
        context,
      );
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        faults: [
          { path: "responses[0].answers[0].options" },
          { path: "responses[1].respondent" },
          { path: "responses[1].answers[0].options[0]" },
          { path: "responses[2].answers[0].question" },
          { path: "responses[3].answers[1].question" },
        ],
      });
    }
  });

  test("refuses more responses than people who were invited", () => {
    expect(() => surveyItem(responses, { ...context, invited: exactly(8) })).toThrow(
      expect.objectContaining({ code: "PARTS_EXCEED_WHOLE" }),
    );
  });

  test("refuses a question with several options beside another", () => {
    expect(() => surveyItem([], { ...context, questions: [scale, steps] })).toThrow(
      "to stand alone",
    );
  });

  const answer = fc.oneof(
    fc.constantFrom(...scale.options.map(({ id }) => id)).map((id) => [chose("likely", id)]),
    fc
      .constantFrom("noAnswer" as const, "dontKnow" as const, "notApplicable" as const)
      .map((is): SurveyAnswer[] => [{ is, question: "likely" }]),
    fc.constant<SurveyAnswer[]>([]),
  );
  const survey = fc
    .array(answer, { maxLength: 20 })
    .map((all) => all.map((answers, index) => response(`r${index}`, ...answers)));

  test("base and missing make the responses, the distribution the base, and the share lies in its bounds", () => {
    fc.assert(
      fc.property(survey, (all) => {
        const [one] = surveyItem(all, context).body.items;
        const base = exactValue(one?.base);
        const missing = Object.values(one?.missing ?? {}).map(exactValue);
        expect(missing.reduce((sum, count) => sum + count, base)).toBe(all.length);
        const points = one?.distribution.map(({ count }) => exactValue(count)) ?? [];
        expect(points.reduce((sum, count) => sum + count, 0)).toBe(base);
        if (one?.share.is !== "counted" || one.nonResponse.is !== "bounds") return;
        expect(one.nonResponse.lower).toBeLessThanOrEqual(one.share.share);
        expect(one.nonResponse.upper).toBeGreaterThanOrEqual(one.share.share);
      }),
    );
  });

  test("counts the same whatever the order of responses", () => {
    const shuffled = survey.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(surveyItem(other, context)).toEqual(surveyItem(all, context));
      }),
    );
  });
});

describe("surveyBody", () => {
  const none = absent("notStated");
  const counts = (change: Partial<SurveyCounts["items"][number]> = {}): SurveyCounts => ({
    unit: "educators",
    invited: exactly(664),
    responses: exactly(104),
    multiSelect: false,
    items: [
      {
        id: "likely",
        statement: scale.statement,
        measure: "topTwoBoxes",
        base: exactly(104),
        missing: { noAnswer: exactly(0), dontKnow: exactly(0), notApplicable: exactly(0) },
        chosen: exactly(78),
        distribution: [],
        ...change,
      },
    ],
  });

  test("gives the report's 78 of 104 of 664: 75%, and 11.7% to 96.1% whatever the others think", () => {
    // Impact Report 2021-22, F075 and F076. 78 ÷ 664 = 0.1175; (78 + 664 − 104) ÷ 664 = 0.9608.
    const result = surveyResult(counts(), { ...testContext, basis: publishedBasis });
    const [item] = result.body.items;
    expect(item?.share).toMatchObject({
      share: 0.75,
      interval: {
        lower: expect.closeTo(0.6588857263676061, 12),
        upper: expect.closeTo(0.823303596446168, 12),
      },
    });
    expect(item?.nonResponse).toEqual({ is: "bounds", lower: 78 / 664, upper: 638 / 664 });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("a share that was printed keeps its text and gains no counts", () => {
    const [item] = surveyBody(counts({ base: none, chosen: { printed: "60%" } })).items;
    expect(item?.share).toEqual({ is: "printed", text: "60%", share: 0.6 });
    expect(item?.nonResponse).toEqual(absent("notAvailable"));
    expect(item).not.toHaveProperty("chosen");
  });

  test("a hidden count hides its share and its bounds", () => {
    const [item] = surveyBody(counts({ chosen: hidden })).items;
    expect(item).toMatchObject({ share: hidden, nonResponse: hidden });
    expect(surveyBody({ ...counts(), invited: hidden })).toMatchObject({
      responseRate: hidden,
      items: [{ nonResponse: hidden, share: { share: 0.75 } }],
    });
  });

  test("a number invited that is about 73 gives a rate that is about so much, and no bounds", () => {
    const { responseRate, items } = surveyBody({ ...counts(), invited: bounded("about", 700) });
    expect(responseRate).toMatchObject({ bound: "about", share: 104 / 700 });
    expect(items[0]?.nonResponse).toEqual(absent("notAvailable"));
  });

  test("an absent base gives its reason on", () => {
    const [item] = surveyBody(counts({ base: none })).items;
    expect(item).toMatchObject({ share: none, nonResponse: none });
  });

  test.each([
    ["more who chose than the base", counts({ chosen: exactly(105) }), "PARTS_EXCEED_WHOLE"],
    ["a base above the responses", counts({ base: exactly(105) }), "PARTS_EXCEED_WHOLE"],
    ["a base that leaves people out", counts({ base: exactly(100) }), "PARTS_FALL_SHORT"],
    [
      "a distribution that leaves people out",
      counts({ distribution: [{ id: "agree", label: "Agree", count: exactly(78) }] }),
      "PARTS_FALL_SHORT",
    ],
    ["no item", { ...counts(), items: [] }, "RECORD_INVALID"],
    ["a printed share that is none", counts({ chosen: { printed: "most" } }), "RECORD_INVALID"],
  ])("refuses %s", (_, broken, code) => {
    expect(() => surveyBody(broken)).toThrow(expect.objectContaining({ code }));
  });
});
