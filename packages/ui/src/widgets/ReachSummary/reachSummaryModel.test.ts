import {
  absent,
  bounded,
  exactly,
  type PublishedResult,
  type Reached,
  reachResult,
  resultOf,
} from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectReadable } from "../../testing/expectReadable";
import { reachSummaryModel } from "./reachSummaryModel";

const modelOf = (result: PublishedResult<"reach">) => reachSummaryModel(result, english);
const blockOf = (result: PublishedResult<"reach">, id: string) =>
  modelOf(result).blocks.find((block) => block.id === id);

describe("the report's course", () => {
  const result = resultOf(impactReport2021To22(), "ilc.2021-22.reach", "reach");
  const model = modelOf(result);

  test("has its finding as headline, and what is not stated said in the sentence", () => {
    expectReadable(model);
    expect(model.headline).toBe("66 mainstream leaders from 25 trusts and 32 local authorities");
    expect(model.sentence).toBe(
      "Inclusive Leadership Course: 66 mainstream leaders from 25 trusts and 32 local authorities. Over 60,000 pupils are in these schools, met or not. Schools not stated.",
    );
  });

  test("has a number each and no bars, for it is one programme", () => {
    expect(model.blocks.map(({ value, of }) => `${value} ${of}`)).toEqual([
      "66 mainstream leaders",
      "not stated schools",
      "25 trusts",
      "32 local authorities",
      "over 60,000 pupils",
    ]);
    expect(model.blocks.flatMap(({ parts }) => parts)).toEqual([]);
  });

  test("says that pupils are those of the schools, and that nobody says on which day", () => {
    expect(blockOf(result, "pupils")?.details).toEqual([
      "all pupils of these schools, met or not",
      "day of counting not stated",
    ]);
  });
});

describe("two programmes", () => {
  // 60 and 50 people of 100: ten are in both. Of the pupils one school's roll is missing.
  const reached = (people: number, schools: number, pupils: number, missing: number): Reached => ({
    touches: exactly(people),
    people: exactly(people),
    schools: exactly(schools),
    trusts: exactly(schools),
    localAuthorities: exactly(schools),
    pupils: {
      total: exactly(pupils),
      schoolsWithRoll: exactly(schools - missing),
      schoolsWithoutRoll: exactly(missing),
    },
  });
  const both = reachResult(
    {
      unit: "leaders",
      censusOn: "2022-01-20",
      programmes: [
        { id: "a", label: "Course A", ...reached(60, 30, 20_000, 0) },
        { id: "b", label: "Course B", ...reached(50, 25, 16_000, 1) },
      ],
      atLeastOne: { ...reached(100, 40, 30_000, 1), touches: exactly(110) },
      workplaces: { school: exactly(80), outsideSchools: exactly(20), notKnown: exactly(0) },
    },
    exampleContext("published"),
  );
  const published = publishExample(both);

  test("stand within those reached by at least one, on one scale for each number", () => {
    const people = blockOf(published, "people");
    expect(people?.value).toBe("100");
    expect(people?.parts.map(({ label, bar, whole }) => [label, bar, whole])).toEqual([
      ["Course A", { is: "drawn", length: 0.6, isBounded: false }, 1],
      ["Course B", { is: "drawn", length: 0.5, isBounded: false }, 1],
    ]);
    expect(blockOf(published, "schools")?.parts[0]?.bar).toMatchObject({ length: 30 / 40 });
  });

  test("say where people work, leaving out what is nobody", () => {
    expect(blockOf(published, "people")?.details).toEqual([
      "each counted once",
      "80 in schools and 20 outside schools",
    ]);
  });

  test("say that pupils are at least so many where a school has no roll", () => {
    const pupils = blockOf(published, "pupils");
    expect(pupils?.value).toBe("at least 30,000");
    expect(pupils?.details).toEqual([
      "all pupils of these schools, met or not",
      "on roll on 20 January 2022",
      "1 school has no roll of that day and no pupils here",
    ]);
    expect(pupils?.parts[1]?.bar).toMatchObject({ isBounded: true });
  });

  test("have a column each in the table, and a row for every number of the body", () => {
    const { table } = modelOf(published);
    expect(table.columns.map(({ label }) => label)).toEqual([
      "What",
      "At least one programme",
      "Course A",
      "Course B",
      "What it counts",
    ]);
    expect(table.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ["Leaders", "100", "60", "50"],
      ["Schools", "40", "30", "25"],
      ["Trusts", "40", "30", "25"],
      ["Local authorities", "40", "30", "25"],
      ["Pupils", "at least 30,000", "20,000", "at least 16,000"],
      ["Times reached", "110", "60", "50"],
      ["Schools with a roll", "39", "30", "24"],
      ["Schools without a roll", "1", "0", "1"],
      ["People in schools", "80", "", ""],
      ["People outside schools", "20", "", ""],
      ["People whose place of work is not known", "0", "", ""],
    ]);
  });

  test("a bar that is longer than a whole known from below ends at the plot's end", () => {
    const loose = publishExample({
      ...both,
      body: {
        ...both.body,
        atLeastOne: { ...both.body.atLeastOne, people: bounded("atLeast", 50) },
      },
    });
    const parts = blockOf(loose, "people")?.parts;
    expect(parts?.map(({ bar }) => bar)).toMatchObject([{ length: 1 }, { length: 50 / 60 }]);
    expect(parts?.[0]?.whole).toBe(50 / 60);
  });

  test("one trust is a trust, and without a number of people the title is the headline", () => {
    const few = (each: Reached): Reached => ({
      ...each,
      people: absent("notStated"),
      trusts: exactly(1),
    });
    const one = publishExample({
      ...both,
      body: {
        ...both.body,
        programmes: both.body.programmes.map((each) => ({ ...each, ...few(each) })),
        atLeastOne: few(both.body.atLeastOne),
      },
    });
    expect(blockOf(one, "trusts")?.of).toBe("trust");
    expect(modelOf(one).headline).toBe("An example");
  });
});

test("what is hidden of a programme is a band, and its number nowhere", () => {
  const model = modelOf(resultOf(exampleResults().hiddenReach, "example.hidden-reach", "reach"));
  expectReadable(model);
  expect(model.blocks[0]?.parts.map(({ bar }) => bar.is)).toEqual(["hidden", "hidden"]);
  expect(model.sentence).not.toContain("By programme");
});

test("of a trust all is told: people are fewer than its programmes together", () => {
  const model = modelOf(resultOf(illustrativeTrust(), "trust.reach", "reach"));
  expectReadable(model);
  const [people] = model.blocks;
  const lengths = people?.parts.map(({ bar }) => (bar.is === "drawn" ? bar.length : 0)) ?? [];
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(1);
});

test("where nobody is reached there is nothing to draw, and the words say so", () => {
  const model = modelOf(resultOf(exampleResults().emptyReach, "example.empty-reach", "reach"));
  expectReadable(model);
  expect(model.empty).toBe("Nobody has been reached yet.");
  expect(model.sentence).toBe("Course that begins in autumn: nobody reached yet.");
});
