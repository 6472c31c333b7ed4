import { describe, expect, it } from "vitest";
import type { ChangeWindow } from "../results/changeResult";
import { exactly } from "../results/count";
import { changeCountFaults } from "./changeCountFaults";

const faults = (before: Partial<ChangeWindow>, after: Partial<ChangeWindow>) =>
  changeCountFaults({
    unit: "detentions",
    before: { label: "before", count: exactly(20), ...before },
    after: { label: "after", count: exactly(12), ...after },
    recordingPractice: "same",
  });
const fault = (path: string, expected: string, received: string) => ({
  code: "RECORD_INVALID",
  path,
  expected,
  received,
});

describe("changeCountFaults", () => {
  it("finds none in windows one after the other, of a day or more, or without dates", () => {
    expect(faults({}, {})).toEqual([]);
    expect(faults({ from: "2022-01-01", until: "2022-01-01" }, { from: "2022-01-02" })).toEqual([]);
    expect(faults({ from: "2022-01-01" }, {})).toEqual([]);
    expect(faults({}, { until: "2022-01-01" })).toEqual([]);
    expect(faults({ from: "2022-01-01" }, { until: "2022-01-02" })).toEqual([]);
  });

  it("finds a window that ends before it begins, and dates that are none", () => {
    expect(faults({ from: "2022-01-02", until: "2022-01-01" }, { from: "2021-01-01" })).toEqual([
      fault("before.until", "2022-01-02 or later", "2022-01-01"),
    ]);
    expect(faults({}, { from: "2022-02-30", until: "2021-13-01" }).map(({ path }) => path)).toEqual(
      ["after.from", "after.until"],
    );
  });

  it("finds windows that touch or overlap, by the dates that are known of them", () => {
    expect(faults({ until: "2022-01-01" }, { from: "2022-01-01" })).toEqual([
      fault("after.from", "a date after 2022-01-01", "2022-01-01"),
    ]);
    expect(faults({ from: "2022-01-03" }, { until: "2022-01-02" })).toEqual([
      fault("after.until", "a date after 2022-01-03", "2022-01-02"),
    ]);
    expect(
      faults(
        { from: "2021-01-01", until: "2022-01-01" },
        { from: "2021-12-31", until: "2022-06-01" },
      ),
    ).toEqual([fault("after.from", "a date after 2022-01-01", "2021-12-31")]);
  });

  it.each([
    [0.1, true],
    [10_000, true],
    [0.09, false],
    [10_001, false],
    [Number.NaN, false],
  ])("takes %d weeks for a number of weeks: %o", (weeks, isOne) => {
    const found = faults({}, { exposure: { weeks, roll: exactly(100) } });
    expect(found).toEqual(
      isOne
        ? []
        : [
            {
              code: "COUNT_OUT_OF_RANGE",
              path: "after.exposure.weeks",
              expected: "a number of weeks from 0.1 to 10000",
              received: `${weeks}`,
            },
          ],
    );
  });
});
