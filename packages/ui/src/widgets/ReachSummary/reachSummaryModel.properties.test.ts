import { programmeReach, type Touch } from "@the-difference/impact-sdk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { reachSummaryModel } from "./reachSummaryModel";

const programmes = [
  { id: "a", label: "Course A" },
  { id: "b", label: "Course B" },
];
const censusOn = "2022-01-20";
const schools = Array.from({ length: 40 }, (_, index) => String(100_001 + index));

/** How many people take the first course, both, the second; in how many schools; how many have a roll. */
const drawn = fc.record({
  first: fc.nat(60),
  both: fc.nat(12),
  second: fc.nat(60),
  schoolsUsed: fc.integer({ min: 1, max: schools.length }),
  rolls: fc.nat(schools.length),
  outsideEvery: fc.integer({ min: 2, max: 30 }),
});

const published = fc
  .tuple(drawn, fc.constantFrom(undefined, 10, 25))
  .map(([{ first, both, second, schoolsUsed, rolls, outsideEvery }, threshold]) => {
    const touches = Array.from({ length: first + both + second }, (_, person) =>
      programmes
        .filter(({ id }) => (id === "a" ? person < first + both : person >= first))
        .map(({ id }): Touch => {
          const school = person % schoolsUsed;
          return {
            id: `${id}-${person}`,
            participant: `person-${person}`,
            programme: id,
            on: "2021-10-15",
            workplace:
              person % outsideEvery === 0
                ? { is: "outsideSchools" }
                : {
                    is: "school",
                    urn: schools[school] ?? "",
                    trust: `trust-${school % 7}`,
                    localAuthority: `E0900000${(school % 5) + 1}`,
                  },
          };
        }),
    ).flat();
    const result = programmeReach(
      { touches, rolls: schools.slice(0, rolls).map((urn) => ({ urn, censusOn, pupils: 500 })) },
      { unit: "leaders", programmes, censusOn, ...exampleContext() },
    );
    return publishExample(result, threshold);
  });

const shown = /^(?:at least )?[\d,]+$/;

test("every bar lies on its plot, and a hidden number has no length", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { blocks } = reachSummaryModel(result, english);
      for (const { bar, value, isNumber, whole = 0 } of blocks.flatMap(({ parts }) => parts)) {
        expect(bar.is === "drawn").toBe(isNumber);
        expect(shown.test(value)).toBe(isNumber);
        const length = bar.is === "drawn" ? bar.length : 0;
        expect(Math.min(length, whole)).toBeGreaterThanOrEqual(0);
        expect(Math.max(length, whole)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("the table has every number that the chart shows, in the row that the number names", () => {
  fc.assert(
    fc.property(published, (result) => {
      const { blocks, table } = reachSummaryModel(result, english);
      for (const { rowId, value, parts } of blocks) {
        const cells = table.rows.find(({ id }) => id === rowId)?.cells;
        expect(cells?.slice(1, 4)).toEqual([value, ...parts.map((part) => part.value)]);
      }
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(published, (result) => {
      const model = reachSummaryModel(result, english);
      expectReadable(model);
      expectPublishedNumbers(model, result.body);
    }),
  );
});
