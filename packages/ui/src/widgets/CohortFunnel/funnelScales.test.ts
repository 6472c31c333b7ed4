import { absent, type Count, exactly, funnelResult, hidden } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleContext } from "../../testing/exampleContext";
import { funnelScales } from "./funnelScales";

const notStated = absent("notStated");
const left = {
  withdrawn: notStated,
  notSelected: notStated,
  deferred: notStated,
  pending: absent("notApplicable"),
  unknown: notStated,
};

/** The scales of cohorts given by how many reached each stage; nothing where it is hidden. */
function scalesOf(cohorts: (number | undefined)[][], target?: { stage: string; value: number }) {
  const count = (value: number | undefined): Count =>
    value === undefined ? hidden : exactly(value);
  const stages = (cohorts[0] ?? []).map((_, index) => ({ id: `s${index}`, label: `s${index}` }));
  const counts = cohorts.map((values, index) => ({
    id: `c${index}`,
    label: `c${index}`,
    reached: values.map((value, at) => ({ stage: `s${at}`, count: count(value) })),
    exits: values.slice(1).map(() => left),
    ...(target && { target }),
  }));
  const result = funnelResult({ unit: "people", stages, cohorts: counts }, exampleContext());
  return funnelScales(result.body.cohorts);
}

test("664 to 19 to 19: the second scale starts at 19 and ends at the target of 20", () => {
  expect(scalesOf([[664, 19, 19]], { stage: "s1", value: 20 })).toEqual([
    { max: 664, endsHere: true },
    { max: 20, endsHere: false },
    { max: 20, endsHere: false },
  ]);
});

test("stages of like size share one scale", () => {
  expect(scalesOf([[120, 80, 60]])).toEqual(Array(3).fill({ max: 120, endsHere: false }));
});

test("cohorts side by side have the same scales, so that their bars compare", () => {
  expect(
    scalesOf([
      [1000, 20],
      [500, 30],
    ]),
  ).toEqual([
    { max: 1000, endsHere: true },
    { max: 30, endsHere: false },
  ]);
});

test("a hidden stage has no part in any scale", () => {
  expect(scalesOf([[50, undefined]])[1]?.max).toBe(50);
});

test("every visible bar fits its scale and none is a sliver of it but where a wedge follows", () => {
  const falling = fc
    .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 6 })
    .map((values) => values.sort((a, b) => b - a));
  fc.assert(
    fc.property(falling, (values) => {
      const scales = scalesOf([values]);
      for (const [index, value] of values.entries()) {
        const max = scales[index]?.max ?? 0;
        expect(value).toBeLessThanOrEqual(max);
        expect(value).toBeGreaterThanOrEqual(max / 20);
      }
    }),
  );
});
