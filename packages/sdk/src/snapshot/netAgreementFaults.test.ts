import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { standardPolicy } from "../disclosure/policy";
import { surveyResult } from "../metrics/surveyResult";
import { type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { SurveyResult } from "../results/surveyResult";
import { bodyFaults } from "./bodyFaults";
import { publishSnapshot } from "./publishSnapshot";

const survey = (...points: number[]): SurveyResult => {
  const base = points.reduce((sum, count) => sum + count, 0);
  return surveyResult(
    {
      unit: "educators",
      invited: exactly(base + 40),
      responses: exactly(base),
      multiSelect: false,
      items: [
        {
          id: "likely",
          statement: "It helps",
          measure: "topTwoBoxes",
          base: exactly(base),
          missing: { noAnswer: exactly(0), dontKnow: exactly(0), notApplicable: exactly(0) },
          chosen: exactly((points[0] ?? 0) + (points[1] ?? 0)),
          distribution: points.map((count, index) => ({
            id: `p${index}`,
            label: `P${index}`,
            count: exactly(count),
          })),
        },
      ],
    },
    {
      ...testContext,
      basis: { kind: "survey", population: "All", askedOn: "July 2022" },
    },
  );
};
const faultsWith = (change: Partial<SurveyResult["body"]["items"][number]>) => {
  const { body } = survey(20, 20, 20, 10, 10);
  const items = body.items.map((item) => ({ ...item, ...change }));
  return bodyFaults("survey", { ...body, items }, "body");
};
const publishedItem = (...points: number[]) => {
  const about = {
    id: "example",
    title: "An example",
    publisher: "A trust",
    publishedOn: "2022-12-01",
    period: "2021-22",
  };
  const [published] = publishSnapshot([survey(...points)], standardPolicy, about).results;
  if (published?.kind !== "survey") throw new Error("expected a survey");
  return published.body.items[0];
};

describe("the net agreement of a published survey", () => {
  it("is published where every point of the scale is", () => {
    // (20 + 20 − 10 − 10) ÷ 80 = 25 points.
    expect(publishedItem(20, 20, 20, 10, 10)?.netAgreement).toEqual({ is: "net", netPp: 25 });
  });

  it("goes with a small point at either end of the scale", () => {
    for (const points of [
      [20, 20, 20, 18, 2],
      [2, 38, 20, 10, 10],
    ]) {
      const item = publishedItem(...points);
      expect(item?.distribution.map(({ count }) => count)).toContainEqual(hidden);
      expect(item?.netAgreement).toEqual(hidden);
    }
  });

  it("survives JSON and fits the schema, which knows no net beyond 100 points", () => {
    const result = survey(20, 20, 20, 10, 10);
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    const withNet = (netPp: number) => {
      const items = result.body.items.map((item) => ({
        ...item,
        netAgreement: { is: "net", netPp },
      }));
      return metricResultSchema.safeParse({ ...result, body: { ...result.body, items } }).success;
    };
    expect([-100, 100].map(withNet)).toEqual([true, true]);
    expect([-100.1, 100.1].map(withNet)).toEqual([false, false]);
  });
});

describe("netAgreementFaults", () => {
  it("finds nothing in a net that follows from its points, or in none", () => {
    expect(faultsWith({})).toEqual([]);
    expect(faultsWith({ netAgreement: hidden })).toEqual([]);
    expect(faultsWith({ netAgreement: { is: "net", netPp: 25 + 1e-10 } })).toEqual([]);
  });

  it("finds a net that its points do not make", () => {
    expect(faultsWith({ netAgreement: { is: "net", netPp: 25.5 } })).toEqual([
      {
        path: "body.items[0].netAgreement",
        expected: "25 points, top two less bottom two",
        received: "25.5 points",
      },
    ]);
  });

  it("finds a net beside a hidden point, which it would help to tell", () => {
    const points: Count[] = [exactly(20), exactly(20), exactly(20), hidden, hidden];
    const distribution = points.map((count, index) => ({ id: `p${index}`, label: "P", count }));
    expect(faultsWith({ distribution })).toEqual([
      {
        path: "body.items[0].netAgreement",
        expected: '"hidden", as the points of the scale tell',
        received: "25 points",
      },
    ]);
  });

  it("finds a net of what is no scale", () => {
    expect(faultsWith({ measure: "chosen" })).toMatchObject([{ received: "25 points" }]);
  });
});
