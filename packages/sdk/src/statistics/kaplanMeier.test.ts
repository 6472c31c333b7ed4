import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import golden from "./goldenSurvival.json";
import { kaplanMeier, type RiskSet } from "./kaplanMeier";

/** Numbers of events and of those lost at each time, to risk sets. */
function riskSets(steps: readonly { events: number; censored: number }[]): RiskSet[] {
  let atRisk = steps.reduce((sum, { events, censored }) => sum + events + censored, 0);
  return steps.flatMap(({ events, censored }, index) => {
    const set = { time: index + 1, atRisk, events };
    atRisk -= events + censored;
    return set.atRisk > 0 ? [set] : [];
  });
}

describe("kaplanMeier", () => {
  test.each(golden.cases)("agrees with R's survfit: $name", (example) => {
    const curve = kaplanMeier(example.points, { level: example.level });
    example.points.forEach(({ survival, lower, upper }, index) => {
      const point = curve.points[index];
      expect(Math.abs((point?.survival ?? Number.NaN) - survival)).toBeLessThan(1e-12);
      if (lower === null || upper === null || survival === 1) {
        expect(point?.interval).toBe("notDefined");
        return;
      }
      const interval = point?.interval;
      if (interval === undefined || interval === "notDefined") throw new Error("expected bounds");
      expect(Math.abs(interval.lower - lower)).toBeLessThan(1e-12);
      expect(Math.abs(interval.upper - upper)).toBeLessThan(1e-12);
    });
    expect(curve.median).toBe(example.median ?? "notReached");
    expect(curve.medianLower).toBe(example.medianLower ?? "notReached");
    expect(curve.medianUpper).toBe(example.medianUpper ?? "notReached");
  });

  test("multiplies, time by time, the shares of those at risk who keep waiting", () => {
    // 10 wait; 2 events by 6 and 2 lost; 3 of the 6 left by 12: 8/10 = 0.8; 0.8 × 3/6 = 0.4.
    // Greenwood at 6: 0.8² × 2/(10 × 8) = 0.016.
    const { points, median } = kaplanMeier([
      { time: 6, atRisk: 10, events: 2 },
      { time: 12, atRisk: 6, events: 3 },
    ]);
    expect(points.map(({ survival }) => survival)).toEqual([0.8, 0.4]);
    expect(median).toBe(12);
  });

  test("has reached the median where the curve stands at exactly a half", () => {
    expect(kaplanMeier([{ time: 3, atRisk: 6, events: 3 }]).median).toBe(3);
    // 2/3 × 3/4 is 0.5 in arithmetic and may be a little more in floating point.
    const halves = [
      { time: 1, atRisk: 12, events: 4 },
      { time: 2, atRisk: 8, events: 2 },
    ];
    expect(kaplanMeier(halves).median).toBe(2);
  });

  test("has no bounds while nobody has had the event, and once everybody has", () => {
    const { points, median, medianLower, medianUpper } = kaplanMeier([
      { time: 1, atRisk: 4, events: 0 },
      { time: 2, atRisk: 4, events: 4 },
    ]);
    expect(points).toEqual([
      { time: 1, survival: 1, interval: "notDefined" },
      { time: 2, survival: 0, interval: "notDefined" },
    ]);
    expect([median, medianLower, medianUpper]).toEqual([2, "notReached", "notReached"]);
  });

  test("of nothing is a curve without points", () => {
    expect(kaplanMeier([])).toEqual({
      points: [],
      median: "notReached",
      medianLower: "notReached",
      medianUpper: "notReached",
      level: 0.95,
      method: "Kaplan-Meier, Greenwood, log-log",
    });
  });

  const step = fc.record({
    events: fc.integer({ min: 0, max: 20 }),
    censored: fc.integer({ min: 0, max: 20 }),
  });

  test("where all are followed to the event, is 1 less the share of those who have had it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 }), (counts) => {
        const total = counts.reduce((sum, events) => sum + events, 0);
        const sets = riskSets(counts.map((events) => ({ events, censored: 0 })));
        let had = 0;
        kaplanMeier(sets).points.forEach(({ survival }, index) => {
          had += sets[index]?.events ?? Number.NaN;
          expect(survival).toBeCloseTo(1 - had / total, 12);
        });
        const times = counts.flatMap((events, index) => Array(events).fill(index + 1) as number[]);
        const naive = times[Math.ceil(times.length / 2) - 1] ?? "notReached";
        expect(kaplanMeier(sets).median).toBe(naive);
      }),
    );
  });

  test("never rises, and stays within its bounds, which stay within 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let last = 1;
        for (const { survival, interval } of kaplanMeier(riskSets(steps)).points) {
          expect(survival).toBeLessThanOrEqual(last);
          last = survival;
          if (interval === "notDefined") continue;
          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.lower).toBeLessThan(survival);
          expect(interval.upper).toBeGreaterThan(survival);
          expect(interval.upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("lists every fault of its risk sets at once", () => {
    const sets = [
      { time: Number.NaN, atRisk: 0, events: -1 },
      { time: 5, atRisk: 10, events: 11 },
      { time: 5, atRisk: 10, events: 1.5 },
    ];
    expect(() => kaplanMeier(sets)).toThrow(
      expect.objectContaining({
        code: "COUNT_OUT_OF_RANGE",
        faults: [
          { path: "sets[0].time", expected: "a number", received: "NaN" },
          { path: "sets[0].atRisk", expected: "an integer of 1 or more", received: "0" },
          { path: "sets[0].events", expected: "an integer from 0 to atRisk (0)", received: "-1" },
          { path: "sets[1].time", expected: "a number above NaN", received: "5" },
          {
            path: "sets[1].atRisk",
            expected: "an integer from 1 to 1, those who still waited",
            received: "10",
          },
          { path: "sets[1].events", expected: "an integer from 0 to atRisk (10)", received: "11" },
          { path: "sets[2].time", expected: "a number above 5", received: "5" },
          {
            path: "sets[2].atRisk",
            expected: "an integer from 1 to -1, those who still waited",
            received: "10",
          },
          { path: "sets[2].events", expected: "an integer from 0 to atRisk (10)", received: "1.5" },
        ],
      }),
    );
    expect(() => kaplanMeier([{ time: 1, atRisk: 2, events: 1 }], { level: 1 })).toThrow(
      expect.objectContaining({ code: "LEVEL_OUT_OF_RANGE" }),
    );
  });

  test("takes as many at risk as still waited, and as many events as are at risk", () => {
    const sets = [
      { time: 1, atRisk: 3, events: 1 },
      { time: 2, atRisk: 2, events: 2 },
    ];
    expect(kaplanMeier(sets).points[1]?.survival).toBe(0);
    expect(() =>
      kaplanMeier([
        { time: 1, atRisk: 3, events: 1 },
        { time: 2, atRisk: 3, events: 0 },
      ]),
    ).toThrow("sets[1].atRisk");
  });
});
