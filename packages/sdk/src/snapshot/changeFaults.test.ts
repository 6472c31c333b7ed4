import { expect, test } from "vitest";
import { changeBody } from "../metrics/changeBody";
import type { ChangeBody } from "../results/changeResult";
import { exactly } from "../results/count";
import { changeFaults } from "./changeFaults";

const body: ChangeBody = changeBody({
  unit: "detentions",
  before: { label: "before", count: exactly(20), exposure: { weeks: 16, roll: exactly(100) } },
  after: { label: "after", count: exactly(12), exposure: { weeks: 4, roll: exactly(100) } },
  recordingPractice: "same",
});

test("a change that holds together has no faults", () => {
  expect(changeFaults(body, "body")).toEqual([]);
});

test("comparisons of other counts are faults, up to the last digits of a computation", () => {
  const { rateRatio } = body;
  if (rateRatio.is !== "rateRatio") throw new Error("expected a rate ratio");
  const near = { ...rateRatio, lower: rateRatio.lower + 1e-12 };
  expect(changeFaults({ ...body, rateRatio: near }, "body")).toEqual([]);
  const far = { ...rateRatio, lower: rateRatio.lower + 1e-6 };
  expect(changeFaults({ ...body, rateRatio: far }, "body").map(({ path }) => path)).toEqual([
    "body.rateRatio",
  ]);
  const wrong: ChangeBody = { ...body, change: { is: "more", share: 0.4 } };
  expect(changeFaults(wrong, "body")).toEqual([
    {
      path: "body.change",
      expected: '{"is":"fewer","share":0.4}, as the counts have it',
      received: '{"is":"more","share":0.4}',
    },
  ]);
  const bound: ChangeBody = { ...body, ratio: { is: "ratio", value: 0.6, bound: "about" } };
  expect(changeFaults(bound, "body").map(({ path }) => path)).toEqual(["body.ratio"]);
});

test("windows that overlap are a fault, with the place in the snapshot", () => {
  const overlapping: ChangeBody = {
    ...body,
    before: { ...body.before, until: "2022-03-02" },
    after: { ...body.after, from: "2022-03-01" },
  };
  expect(changeFaults(overlapping, "results[0].body")).toEqual([
    {
      path: "results[0].body.after.from",
      expected: "a date after 2022-03-02",
      received: "2022-03-01",
    },
  ]);
});
