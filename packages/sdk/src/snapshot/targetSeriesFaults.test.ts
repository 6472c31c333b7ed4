import { expect, it } from "vitest";
import { attainment } from "../metrics/attainment";
import { bounded, type Count, exactly, hidden } from "../results/count";
import type { TargetSeriesBody, TargetSeriesYear } from "../results/targetSeriesResult";
import { targetSeriesFaults } from "./targetSeriesFaults";

const year = (more: Partial<TargetSeriesYear>): TargetSeriesYear => ({
  id: "2022",
  label: "2022",
  status: "final",
  count: exactly(19),
  target: { is: "set", attainment: attainment({ is: "count", value: 20 }, exactly(19)) },
  ...more,
});
const attained = (actual: Count): TargetSeriesYear["target"] => ({
  is: "set",
  attainment: attainment({ is: "count", value: 20 }, actual),
});
const ofBase = (actual: number, base: number): TargetSeriesYear["target"] => {
  const aim = { is: "share", share: 0.6, of: "graduates" } as const;
  return {
    is: "set",
    attainment: { ...attainment(aim, exactly(0), exactly(base)), actual: exactly(actual) },
  };
};
const faults = (years: TargetSeriesYear[], total: Count = hidden) => {
  const body: TargetSeriesBody = {
    unit: "leaders",
    countedStage: { id: "recruited", label: "Recruited" },
    years,
    total,
  };
  return targetSeriesFaults(body, "body");
};

it("finds nothing wrong in a series that agrees with itself", () => {
  expect(
    faults([year({}), year({ id: "2023", target: { is: "none", why: "notSet" } })], exactly(38)),
  ).toEqual([]);
  expect(faults([year({ status: "notYetDue", target: attained(bounded("atLeast", 19)) })])).toEqual(
    [],
  );
  expect(faults([year({ target: ofBase(19, 19) })])).toEqual([]);
  expect(faults([year({ count: hidden, target: attained(hidden) })])).toEqual([]);
});

it("finds years that repeat, and a total that they are not", () => {
  expect(faults([year({}), year({})], exactly(37))).toEqual([
    { path: "body.years[1].id", expected: "an id that is there once", received: '"2022" again' },
    { path: "body.years", expected: "at most 37 together, the total", received: "38" },
  ]);
  expect(faults([year({})], exactly(20))).toEqual([
    { path: "body.years", expected: "20 together, the total", received: "19" },
  ]);
});

it("finds a year of more people than its base", () => {
  expect(faults([year({ target: ofBase(19, 18) })])).toEqual([
    { path: "body.years[0].count", expected: "at most 18 together, the base", received: "19" },
  ]);
});

it("finds an attainment of another number than the year's", () => {
  const path = "body.years[0].target.attainment.actual";
  expect(faults([year({ target: attained(exactly(18)) })])).toEqual([
    { path, expected: "the year's count, exactly 19", received: "exactly 18" },
  ]);
  expect(faults([year({ count: hidden })])).toEqual([
    { path, expected: "the year's count, hidden", received: "exactly 19" },
  ]);
  expect(faults([year({ status: "notYetDue" })])).toEqual([
    { path, expected: "the year's count, atLeast 19", received: "exactly 19" },
  ]);
});
