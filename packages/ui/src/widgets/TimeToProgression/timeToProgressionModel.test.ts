import { exactly, resultOf, timeToEventResult } from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { timeToProgressionModel } from "./timeToProgressionModel";

const examples = exampleResults();
const trust = resultOf(illustrativeTrust(), "trust.time-to-promotion", "timeToEvent");
const notReached = resultOf(examples.medianNotReached, "example.median-not-reached", "timeToEvent");
const few = resultOf(examples.fewWaitingTimes, "example.few-waiting-times", "timeToEvent");

/** Twenty leaders: six move up in month 5, seven in month 11; the others are followed for a year and a half. */
function twenty() {
  return publishExample(
    timeToEventResult(
      {
        unit: "leaders",
        event: "higherLevel",
        from: "graduation",
        intervalMonths: 6,
        people: exactly(20),
        startUnknown: exactly(0),
        notFollowed: exactly(0),
        events: {
          is: "histogram",
          bins: [
            { value: 5, count: 6 },
            { value: 11, count: 7 },
          ],
        },
        censored: { is: "histogram", bins: [{ value: 18, count: 7 }] },
      },
      exampleContext(),
    ),
  );
}

describe("twenty leaders, of whom six and seven move up", () => {
  const model = timeToProgressionModel(twenty(), english);

  test("steps up at the end of each six months by the share that moved up in them", () => {
    // 6 ÷ 20 = 0.3 by month 6 and, of the 14 who waited on, 7: 1 − 0.7 × 0.5 = 0.65 by month 12.
    expect(model.firstStep).toBeCloseTo(1 / 3, 12);
    expect(model.steps.map(({ from, to, before, share }) => [from, to, before, share])).toEqual([
      [expect.closeTo(1 / 3), expect.closeTo(2 / 3), 0, expect.closeTo(0.3)],
      [expect.closeTo(2 / 3), expect.closeTo(2 / 3), expect.closeTo(0.3), expect.closeTo(0.65)],
    ]);
  });

  test("gives the product of which it is made", () => {
    expect(model.workings).toEqual([
      "Had moved up a level by month 12: 1 − (1 − 6 ÷ 20) × (1 − 7 ÷ 14) = 65%",
    ]);
  });

  test("comes to half within months 6 to 12, at the step that passes it", () => {
    expect(model.median).toEqual([
      { id: "median", label: "Half: 6 to 12 months", at: expect.closeTo(2 / 3), order: 0 },
    ]);
    expect(model.headline).toBe(
      "It took 6 to 12 months until half of the leaders had moved up a level",
    );
    expect(model.monthAxis).toBe("Months since graduation");
  });

  test("ends its curve where fewer than ten wait, and says so", () => {
    expect(model.beyond).toEqual({ is: "absent", from: expect.closeTo(2 / 3) });
    expect(model.notes).toContain(
      "The curve ends at month 12: fewer than 10 people are followed beyond it.",
    );
  });

  test("has below each month who still waited at its beginning", () => {
    expect(model.atRisk.map(({ at, text }) => [at, text])).toEqual([
      [0, "20"],
      [expect.closeTo(1 / 3), "14"],
      [expect.closeTo(2 / 3), "7"],
      [1, "0"],
    ]);
  });
});

test("says the median with its interval, of which one end is not reached", () => {
  const { sentence, headline, beyond } = timeToProgressionModel(trust, english);
  expect(headline).toBe("It took 18 to 24 months until half of the graduates had moved up a level");
  expect(sentence).toContain(
    "between 18 and 24 months after the start of the programme; 95% interval: after month 12, its upper end not reached.",
  );
  expect(sentence).toContain("By month 42, 59% had (95% interval 48% to 70%).");
  expect(sentence).toContain(
    "Those followed for less time count for as long as they were followed",
  );
  expect(beyond).toBeUndefined();
});

test("a median that is not reached is a finding, and has no line", () => {
  const { headline, median, table } = timeToProgressionModel(notReached, english);
  expect(headline).toBe("After 36 months, 38% of the graduates had moved up a level: not yet half");
  expect(median).toEqual([]);
  expect(table.rows.at(-1)?.cells).toEqual([
    "Half had moved up (median)",
    "",
    "",
    "",
    "not by month 36",
    "",
  ]);
});

test("hidden whole, is a band over all months without a scale, and numbers at risk are bands", () => {
  const { headline, steps, beyond, shares, hiddenAtRisk, atRisk, notes } = timeToProgressionModel(
    few,
    english,
  );
  expect(headline).toBe(`${few.title}: hidden, too few people to show`);
  expect(steps).toEqual([]);
  expect(shares).toEqual([]);
  expect(beyond).toEqual({ is: "hidden", from: 0 });
  expect(hiddenAtRisk.map(({ id }) => id)).toEqual(["6", "12", "18"]);
  expect(atRisk.map(({ text }) => text)).toEqual(["8", "0"]);
  expect(notes).toEqual(["Hatched: hidden: too few to show."]);
});

test("of nobody, says so in the place of a chart", () => {
  const none = { is: "histogram", bins: [] } as const;
  const result = publishExample(
    timeToEventResult(
      {
        unit: "leaders",
        event: "higherLevel",
        from: "start",
        intervalMonths: 6,
        people: exactly(0),
        startUnknown: exactly(0),
        notFollowed: exactly(0),
        events: { ...none, bins: [] },
        censored: { ...none, bins: [] },
      },
      exampleContext(),
    ),
  );
  expect(timeToProgressionModel(result, english).empty).toBe("Nobody has been followed yet.");
});
