import { doseResult, exactly, resultOf } from "@the-difference/impact-sdk";
import { exampleResults } from "@the-difference/sample-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { trainingDoseModel } from "./trainingDoseModel";

interface Received {
  full: number;
  part: number;
  none: number;
  notRecorded: number;
}

function doseOf({ full, part, none, notRecorded }: Received, planned = 6, due = 4) {
  const recorded = full + part + none;
  return publishExample(
    doseResult(
      {
        unit: "leaders",
        measure: "days",
        planned: { is: "amount", value: planned },
        due: { is: "amount", value: due },
        participants: exactly(recorded + notRecorded),
        recorded: exactly(recorded),
        notRecorded: exactly(notRecorded),
        received: { full: exactly(full), part: exactly(part), none: exactly(none) },
        amounts: {
          is: "histogram",
          bins: [
            { value: 0, count: none },
            { value: due / 2, count: part },
            { value: due, count: full },
          ].filter(({ count }) => count > 0),
        },
      },
      exampleContext(),
    ),
  );
}

describe("20 of 40 received 4 days, 12 half of them, 8 are not recorded", () => {
  const result = doseOf({ full: 20, part: 12, none: 0, notRecorded: 8 });
  const model = trainingDoseModel(result, english);

  test("what is not yet held is dashed: 2 of 6 days", () => {
    expect(model.planned).toMatchObject({
      title: "Planned for each: 6 days",
      total: 6,
      segments: [
        { units: 4, label: "4 days held so far", fill: "data1" },
        { units: 2, label: "2 days not yet held", fill: "open" },
      ],
    });
  });

  test("participants are one strip, of whom nobody knows dashed", () => {
    expect(model.received).toMatchObject({ title: "Received by 40 leaders", total: 40 });
    expect(model.received?.segments.map(({ id, units, fill }) => [id, units, fill])).toEqual([
      ["full", 20, "data1"],
      ["part", 12, "data2"],
      ["notRecorded", 8, "open"],
    ]);
  });

  test("the headline's share is of the recorded: 20 of 32", () => {
    // 20 / 32 = 62.5%, to the nearest even or up: 63%.
    expect(model.headline).toBe("An example: 63% received all that was held");
    expect(model.sentence).toContain("20 of 32 received all that was held (63%).");
    expect(model.sentence).toContain("Not recorded for 8 leaders.");
  });

  test("half of 32 received at least 4 of 4 days", () => {
    expect(model.median).toEqual(["Half received at least 4 days of the 4 days held"]);
  });
});

test("training that has not begun has no strip of who received it", () => {
  const { notYetHeldDose } = exampleResults();
  const model = trainingDoseModel(
    resultOf(notYetHeldDose, "example.not-yet-held-dose", "dose"),
    english,
  );
  expect(model).not.toHaveProperty("received");
  expect(model.planned.segments).toMatchObject([{ units: 6, fill: "open" }]);
  expect(model.sentence).toBe("6 sessions planned for each, none held yet.");
});

test("with few not recorded, the strip is of the recorded, and the rest of it has no parts", () => {
  const { hiddenDose } = exampleResults();
  const model = trainingDoseModel(resultOf(hiddenDose, "example.hidden-dose", "dose"), english);
  expect(model.received).toMatchObject({
    title: "Received by the 27 leaders whose training is recorded",
    total: 27,
    segments: [
      { id: "full", units: 14 },
      { id: "rest", fill: "hidden" },
    ],
  });
  expect(model.sentence).toContain("Not recorded (hidden: too few to show).");
});

test("parts of a day are no blocks: they are drawn as bars of hundredths", () => {
  const model = trainingDoseModel(
    doseOf({ full: 20, part: 12, none: 0, notRecorded: 8 }, 6, 1.5),
    english,
  );
  expect(model.planned).toMatchObject({ total: 600, segments: [{ units: 150 }, { units: 450 }] });
});

const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 300 }));
const published = fc
  .record({ full: number, part: number, none: number, notRecorded: number })
  .map((received) => doseOf(received));

test("strips are as long as their parts, and words say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = trainingDoseModel(result, english);
      for (const { total, segments } of [
        model.planned,
        ...(model.received ? [model.received] : []),
      ]) {
        if (typeof total !== "number") continue;
        expect(segments.reduce((sum, { units }) => sum + units, 0)).toBe(total);
      }
      expectReadable(model);
      expectTrueWorkings(model.workings ?? []);
      // What is still to come is planned less held: 6 less 4 days.
      expectPublishedNumbers(model, { body: result.body, toCome: 2 });
    }),
  );
});
