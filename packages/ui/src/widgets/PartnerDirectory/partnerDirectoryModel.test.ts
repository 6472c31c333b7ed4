import { contentOf, type PublishedContent } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { welsh } from "../../languages/welsh";
import { manySchools } from "../../stories/manySchools";
import { directoryLetters, partnerDirectoryModel } from "./partnerDirectoryModel";

type Directory = PublishedContent<"directory">;
const directory = contentOf(impactReport2021To22(), "partner-schools", "directory");
const modelOf = (content: Directory) => partnerDirectoryModel(content, english);
const of = (entries: Directory["entries"], more: Partial<Directory> = {}) =>
  modelOf({ ...directory, lists: [], unit: "schools", entries, ...more });
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe("the report's partner schools", () => {
  const model = modelOf(directory);

  test("are 192, each a row, told by what they are", () => {
    expect(model.rows).toHaveLength(192);
    expect(model.summary).toBe(
      "192 partners: 185 schools, 5 trusts, 1 federation and 1 that may be one school or several",
    );
  });

  test("are found by case, apostrophe and word beginning alike", () => {
    expect(names(model.find("SKINNERS acad"))).toEqual(["Skinners' Academy"]);
    expect(names(model.find("saint mary"))).toEqual(["St Mary's College"]);
    expect(names(model.find("ark al"))).toEqual(["Ark Alexandra", "Ark All Saints Academy"]);
    expect(model.find("kinners")).toEqual([]);
    expect(model.find("")).toEqual(model.rows);
  });

  test("are found by another printed name, and say it", () => {
    const [tallis, ...others] = model.find("tallis school");
    expect(others).toEqual([]);
    expect(tallis && model.detailsOf(tallis)).toEqual(["also Thomas Tallis School"]);
  });

  test("say on which lists they stand, but for the list that most stand on", () => {
    expect(model.mostly).toBe("Unless another list is named: Inclusive Leadership Course Schools.");
    const detailsOf = (query: string) => model.find(query).map((row) => model.detailsOf(row));
    expect(detailsOf("ark academy")).toContainEqual([]);
    expect(detailsOf("orchardside")).toEqual([["Difference Leader Schools (AP)"]]);
    expect(detailsOf("woodside high")).toEqual([
      ["Difference Alumni Schools (Mainstream) and Inclusive Leadership Course Schools"],
    ]);
  });

  test("say what is no school", () => {
    const detailsOf = (query: string) => model.find(query).map((row) => model.detailsOf(row));
    expect(detailsOf("two counties")).toEqual([["a trust"]]);
    expect(detailsOf("gipsy hill")).toEqual([["a federation"]]);
    expect(detailsOf("aim north")).toEqual([["one school or several: not clear"]]);
  });

  test("are counted in Welsh", () => {
    expect(partnerDirectoryModel(directory, welsh).summary).toMatch(/^192 partners: 185 ysgol, /);
  });
});

describe("rows", () => {
  test("are in the order of their names, whatever their case, accents and punctuation", () => {
    const { rows } = of([
      { name: "éclair School" },
      { name: "Eden School" },
      { name: "“Acorn” School" },
      { name: "School 21" },
      { name: "21st Street" },
      { name: "acre School" },
    ]);
    expect(names(rows)).toEqual([
      "21st Street",
      "“Acorn” School",
      "acre School",
      "éclair School",
      "Eden School",
      "School 21",
    ]);
    expect(directoryLetters(rows).map(({ letter, rows: each }) => [letter, each.length])).toEqual([
      ["0–9", 1],
      ["A", 2],
      ["E", 2],
      ["S", 1],
    ]);
  });

  test("stand under every initial once, and none is lost", () => {
    const { rows } = modelOf(directory);
    const letters = directoryLetters(rows);
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
    expect(letters.flatMap((each) => each.rows)).toEqual(rows);
  });

  test("of one name are told apart by where they are", () => {
    const model = of([
      { name: "Wellington School", trust: "A trust", localAuthority: "Trafford" },
      {
        name: "Wellington School",
        localAuthority: "Somerset",
        region: "South West",
        urn: "100001",
      },
    ]);
    expect(model.find("wellington").map((row) => model.detailsOf(row))).toEqual([
      ["A trust", "Trafford"],
      ["Somerset", "South West"],
    ]);
    expect(model.find("wellington somer")).toHaveLength(1);
    expect(model.find("100001")).toHaveLength(1);
  });
});

test("a directory of schools alone says how many", () => {
  expect(of([{ name: "Park School" }, { name: "Hill School" }]).summary).toBe("2 schools");
  const many = manySchools(25_000, directory);
  expect(new Set(many.entries.map(({ name }) => name)).size).toBe(25_000);
  expect(modelOf(many).summary).toBe("25,000 schools");
});
