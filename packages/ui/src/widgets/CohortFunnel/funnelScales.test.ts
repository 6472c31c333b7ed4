import { exactly, type FunnelCohort, hidden } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelScales } from "./funnelScales";

function cohort(values: (number | undefined)[], target?: { stage: string; value: number }) {
  return {
    id: "c",
    label: "c",
    reached: values.map((value, index) => ({
      stage: `s${index}`,
      count: value === undefined ? hidden : exactly(value),
    })),
    ...(target && {
      target: { stage: target.stage, attainment: { aim: { is: "count", value: target.value } } },
    }),
  } as unknown as FunnelCohort;
}

test("664 to 19 to 19: the second scale starts at 19 and ends at the target of 20", () => {
  const scales = funnelScales([cohort([664, 19, 19], { stage: "s1", value: 20 })]);
  expect(scales).toEqual([
    { max: 664, endsHere: true },
    { max: 20, endsHere: false },
    { max: 20, endsHere: false },
  ]);
});

test("stages of like size share one scale", () => {
  const scales = funnelScales([cohort([120, 80, 60])]);
  expect(scales.map(({ max }) => max)).toEqual([120, 120, 120]);
  expect(scales.some(({ endsHere }) => endsHere)).toBe(false);
});

test("cohorts side by side have the same scales, so that their bars compare", () => {
  const scales = funnelScales([cohort([600, 20]), cohort([300, 30])]);
  expect(scales).toEqual([
    { max: 600, endsHere: true },
    { max: 30, endsHere: false },
  ]);
});

test("a hidden stage has no part in any scale", () => {
  expect(funnelScales([cohort([50, undefined])])[1]?.max).toBe(50);
});

test("every visible bar fits its scale and none is a sliver of it but where a wedge follows", () => {
  const falling = fc
    .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 6 })
    .map((values) => values.sort((a, b) => b - a));
  fc.assert(
    fc.property(falling, (values) => {
      const scales = funnelScales([cohort(values)]);
      for (const [index, value] of values.entries()) {
        const max = scales[index]?.max ?? 0;
        expect(value).toBeLessThanOrEqual(max);
        expect(value).toBeGreaterThanOrEqual(max / 20);
      }
    }),
  );
});
