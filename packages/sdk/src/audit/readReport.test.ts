import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetricInputError } from "../errors/MetricInputError";
import { exactly } from "../results/count";
import { auditReport } from "./auditReport";
import type { PublishedFigure } from "./publishedFigure";

const answers: PublishedFigure = {
  is: "count",
  id: "answers",
  noun: "answers",
  count: exactly(46),
};

function refusal(figures: unknown): MetricInputError {
  try {
    auditReport(figures as PublishedFigure[]);
  } catch (error) {
    if (error instanceof MetricInputError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

describe("what a caller says of a report", () => {
  test("is refused with every fault at once", () => {
    const { code, faults, message } = refusal([
      answers,
      { ...answers, count: exactly(-1) },
      { is: "share", id: "b", noun: "answers", printed: "most", of: "answers" },
      { is: "share", id: "c", noun: "answers", printed: "101%", of: "answer" },
      { is: "share", id: "d", noun: "", printed: "60%", of: "b", base: 3 },
      { is: "target", id: "t", aim: { is: "share", printed: "lots", of: "d" }, reachedBy: "t" },
      { is: "target", id: "u", aim: { is: "share", printed: "60%", of: "x" }, reachedBy: "t" },
      { is: "target", id: "u", aim: { is: "count", value: 1.5 }, reachedBy: "answers" },
      "62",
    ]);
    expect(code).toBe("RECORD_INVALID");
    expect(message).toMatch(/^report: 14 faults:\n/);
    expect(faults).toEqual([
      { path: "figures[1].count.value", expected: "at least 0", received: "the number -1" },
      {
        path: "figures[4].noun",
        expected: "a text of at least 1 characters",
        received: 'the text ""',
      },
      { path: "figures[4].base", expected: "no such field", received: "the number 3" },
      { path: "figures[7].aim.value", expected: "a whole number", received: "the number 1.5" },
      { path: "figures[8]", expected: "an object", received: 'the text "62"' },
      {
        path: "figures[2].printed",
        expected: 'a printed share like "94.6%" or "1 in 17"',
        received: 'the text "most"',
      },
      {
        path: "figures[3].printed",
        expected: "a share of at most the whole",
        received: 'the text "101%"',
      },
      {
        path: "figures[5].aim.printed",
        expected: 'a printed share like "94.6%" or "1 in 17"',
        received: 'the text "lots"',
      },
      { path: "figures[1].id", expected: "an id that is there once", received: '"answers" again' },
      { path: "figures[7].id", expected: "an id that is there once", received: '"u" again' },
      {
        path: "figures[3].of",
        expected: "the id of a count or share of the report",
        received: '"answer"',
      },
      {
        path: "figures[5].reachedBy",
        expected: "the id of a count or share of the report",
        received: '"t"',
      },
      {
        path: "figures[6].aim.of",
        expected: "the id of a count or share of the report",
        received: '"x"',
      },
      {
        path: "figures[6].reachedBy",
        expected: "the id of a count or share of the report",
        received: '"t"',
      },
    ]);
  });

  test.each([
    [{ ...answers, within: "all" }, "figures[0].within", '"all"'],
    [
      { ...answers, breakdowns: [{ as: "allParts", parts: ["some"] }] },
      "figures[0].breakdowns[0].parts[0]",
      '"some"',
    ],
    [
      { is: "share", id: "s", noun: "answers", printed: "60%", of: "nobody" },
      "figures[0].of",
      '"nobody"',
    ],
  ])("is refused where a reference leads nowhere: %j", (figure, path, received) => {
    expect(refusal([figure])).toMatchObject({
      code: "ID_UNKNOWN",
      faults: [{ path, expected: "the id of a count or share of the report", received }],
    });
  });

  test("is refused where a reference leads to a target, which is no group", () => {
    const target = {
      is: "target",
      id: "aim",
      aim: { is: "count", value: 20 },
      reachedBy: "answers",
    };
    expect(refusal([target, { ...answers, within: "aim" }])).toMatchObject({
      code: "ID_UNKNOWN",
      faults: [{ path: "figures[1].within", received: '"aim"' }],
    });
  });

  test("is refused with the code of its first fault", () => {
    expect(refusal([answers, answers]).code).toBe("ID_DUPLICATED");
    expect(
      refusal([{ is: "share", id: "s", noun: "people", printed: "120%" }, answers, answers]).code,
    ).toBe("SHARE_OUT_OF_RANGE");
  });

  test("is refused where a part is listed twice in one breakdown, and taken in two breakdowns", () => {
    const men = { ...answers, id: "men", count: exactly(20) };
    const breakdown = { as: "someParts" as const, parts: ["men"] };
    expect(auditReport([{ ...answers, breakdowns: [breakdown, breakdown] }, men])).toEqual([]);
    expect(
      refusal([{ ...answers, breakdowns: [{ as: "someParts", parts: ["men", "men"] }] }, men]),
    ).toMatchObject({
      code: "ID_DUPLICATED",
      faults: [
        {
          path: "figures[0].breakdowns[0].parts[1]",
          expected: "an id that is there once",
          received: '"men" again',
        },
      ],
    });
  });

  test("is refused where a group is inside itself, directly or around others", () => {
    const inside = { expected: "a group that is no part of itself", path: "figures[0]" };
    expect(refusal([{ ...answers, within: "answers" }])).toMatchObject({
      code: "RECORD_INVALID",
      faults: [{ ...inside, received: '"answers" inside itself' }],
    });
    const circle = [
      { ...answers, breakdowns: [{ as: "someParts", parts: ["b"] }] },
      { is: "share", id: "c", noun: "people", printed: "50%", of: "b" },
      { ...answers, id: "b" },
      { ...answers, within: "c" },
    ];
    // The first and the last have one id: without the last there is no circle.
    expect(auditReport(circle.slice(0, 3) as PublishedFigure[])).toEqual([]);
    expect(
      refusal([{ ...circle[0], within: "c" }, circle[1], circle[2]]).faults.map(({ path }) => path),
    ).toEqual(["figures[0]", "figures[1]", "figures[2]"]);
  });

  test("is refused where it is no list", () => {
    expect(refusal({ figures: [] })).toMatchObject({
      code: "RECORD_INVALID",
      faults: [{ path: "figures", expected: "a list", received: "an object with figures" }],
    });
    expect(refusal(new Array(1)).faults).toMatchObject([{ path: "figures[0]" }]);
  });

  test("is refused or audited, and never breaks anything else, whatever it is", () => {
    const id = fc.constantFrom("a", "b", "c");
    const figure = fc.oneof(
      fc.anything(),
      fc.record(
        {
          is: fc.constantFrom("count", "share", "target"),
          id,
          noun: fc.constantFrom("people", 7),
          count: fc.oneof(fc.constant(exactly(12)), fc.anything()),
          printed: fc.constantFrom("60%", "1 in 3", "many"),
          of: id,
          within: id,
          aim: fc.constantFrom({ is: "count", value: 3 }, { is: "share", printed: "5%", of: "a" }),
          reachedBy: id,
          breakdowns: fc.array(
            fc.record({
              as: fc.constantFrom("allParts", "multiSelect", "none"),
              parts: fc.array(id),
            }),
            { maxLength: 2 },
          ),
        },
        { requiredKeys: ["is", "id"] },
      ),
    );
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 4 }), (figures) => {
        try {
          expect(Array.isArray(auditReport(figures as PublishedFigure[]))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(MetricInputError);
        }
      }),
    );
  });
});
