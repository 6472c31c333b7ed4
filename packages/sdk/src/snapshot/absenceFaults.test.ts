import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { absenceRates } from "../metrics/absenceRates";
import { exactly, hidden } from "../results/count";
import { absenceFaults } from "./absenceFaults";

const { body } = absenceRates(
  [{ pupil: "a", school: "100001", year: "2023/24", possible: 10, authorised: 5, unauthorised: 0 }],
  {
    areas: [{ id: "100001", label: "Ash", level: "school" }],
    periods: [{ year: "2023/24" }],
    ...testContext,
  },
);
const [row] = body.rows;
if (!row) throw new Error("expected a row");

describe("absenceFaults", () => {
  it("finds none in what the metric makes, or where rates are hidden", () => {
    expect(absenceFaults(body, "body")).toEqual([]);
    const rows = [{ ...row, persistent: hidden, severe: hidden }];
    expect(absenceFaults({ ...body, rows }, "body")).toEqual([]);
  });

  it("finds more severely absent than persistently, and more absent than enrolled", () => {
    const nobody = {
      is: "counted" as const,
      numerator: exactly(0),
      denominator: exactly(1),
      share: 0,
    };
    expect(absenceFaults({ ...body, rows: [{ ...row, persistent: nobody }] }, "body")).toEqual([
      {
        path: "body.rows[0].severe",
        expected: "at most 0 together, the persistently absent",
        received: "1",
      },
    ]);
    expect(absenceFaults({ ...body, rows: [{ ...row, enrolments: exactly(0) }] }, "body")).toEqual([
      {
        path: "body.rows[0].persistent",
        expected: "at most 0 together, the enrolments",
        received: "1",
      },
    ]);
  });

  it("finds rows of no period, and periods that are not what they are called", () => {
    expect(absenceFaults({ ...body, rows: [] }, "body")).toEqual([
      {
        path: "body.rows",
        expected: "a row of 100001, 2023/24, with absent counts if need be",
        received: "none",
      },
    ]);
    const periods = [{ id: "2023/24", year: "2023/24", term: "autumn" as const }];
    expect(absenceFaults({ ...body, periods }, "body")).toEqual(
      expect.arrayContaining([
        { path: "body.periods[0].id", expected: "2023/24 autumn", received: "2023/24" },
      ]),
    );
  });
});
