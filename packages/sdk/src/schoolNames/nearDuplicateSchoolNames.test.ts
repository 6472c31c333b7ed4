import { describe, expect, test } from "vitest";
import { distinctSchoolNames } from "./distinctSchoolNames";
import { nearDuplicateSchoolNames } from "./nearDuplicateSchoolNames";
import { readSchoolNames } from "./readSchoolNames";

const candidates = (...rows: string[]) =>
  nearDuplicateSchoolNames(distinctSchoolNames(readSchoolNames([{ id: "schools", rows }]).entries));
const reasons = (...rows: string[]) => candidates(...rows).map(({ reason }) => reason);

describe("nearDuplicateSchoolNames", () => {
  test.each([
    ["Thomas Tallis", "Thomas Tallis School"],
    ["Bridgelea Primary School", "Bridgelea Primary PRU"],
    ["The John Roan School", "John Roan"],
    ["Academy of Wybourn", "Wybourn Community Primary School"],
    ["Newman RC College", "Newman Catholic Sixth Form"],
  ])("reports %s and %s, which differ in words of kind", (...pair) => {
    expect(candidates(...pair)).toEqual([{ names: pair, reason: "sameButKind" }]);
  });

  test.each([
    ["Blessed John Henry Newman RC College", "Newman RC College"],
    ["Springwell Alternative Academy Mablethorpe", "Springwell Mablethorpe Lincoln"],
  ])("reports %s and %s, of which one names the other", (...pair) => {
    expect(candidates(...pair)).toEqual([{ names: pair, reason: "partOfOther" }]);
    expect(candidates(...pair.toReversed())[0]?.names).toEqual(pair.toReversed());
  });

  test.each([
    ["Bexley Heath Academy", "Bexleyheath Academy"],
    ["Woodmansterne School", "Woodmansterns School"],
    ["Woodmansterne School", "Woodmanstern School"],
    ["Woodmansterne School", "Woodmasnterne School"],
    ["Tallis", "Tallys School"],
  ])("reports %s and %s, which differ in a space or a letter", (...pair) => {
    expect(candidates(...pair)).toEqual([{ names: pair, reason: "sameButSpelling" }]);
  });

  test.each([
    ["Woodside High School", "Woodside Primary School"],
    ["Woodside Infant School", "Woodside Sixth Form"],
    ["Woodside Grammar School", "Woodside Junior School"],
    ["Woodside Nursery", "Woodside Secondary School"],
    ["Newman Catholic School", "Newman CE School"],
    ["Newman C of E School", "Newman RC School"],
    ["Woolwich Poly Boys", "Woolwich Poly Girls"],
    ["Ark Acton Academy", "Ark Alexandra"],
    ["School 2021", "School 2022"],
    ["Northway Academy", "Southway Academy"],
    ["Great Academy", "Treat Academy"],
    ["The Catholic High School", "The County High School"],
  ])("does not report %s and %s", (...pair) => {
    expect(candidates(...pair)).toEqual([]);
  });

  test("reports a name of kind words alone only where another is the same but for order", () => {
    expect(reasons("The Community School", "The Free School")).toEqual([]);
    expect(reasons("The Community School", "School, the Community")).toEqual(["sameButKind"]);
  });

  test("takes a word of more than three names for no sign, and of three for one", () => {
    const ark = ["Ark Academy", "Ark Acton Academy", "Ark Burlington Danes", "Ark Evelyn Grace"];
    expect(candidates(...ark)).toEqual([]);
    expect(candidates(...ark.slice(0, 3)).map(({ names }) => names)).toEqual([
      ["Ark Academy", "Ark Acton Academy"],
      ["Ark Academy", "Ark Burlington Danes"],
    ]);
  });

  test("reports each pair once, in the order of the names, with the plainest reason", () => {
    expect(
      candidates("Zed Tallis", "Thomas Tallis", "Thomas Tallis School", "The Thomas Tallis Centre"),
    ).toEqual([
      { names: ["Thomas Tallis", "Thomas Tallis School"], reason: "sameButKind" },
      { names: ["Thomas Tallis", "The Thomas Tallis Centre"], reason: "sameButKind" },
      { names: ["Thomas Tallis School", "The Thomas Tallis Centre"], reason: "sameButKind" },
    ]);
  });

  test("of no names or one are none", () => {
    expect(candidates()).toEqual([]);
    expect(candidates("Thomas Tallis")).toEqual([]);
  });

  test("finds the planted pairs among 25,000 names, which all pairs would take too long for", () => {
    const syllables = ["Bar", "Nel", "Wy", "Ton", "Ham", "Lei", "Ster", "Brook", "Dun", "Field"];
    const word = (number: number) =>
      `${number}`
        .padStart(5, "0")
        .split("")
        .map((digit) => syllables[Number(digit)])
        .join("");
    const names = Array.from({ length: 25_000 }, (_, index) => `${word(index * 4)} Primary School`);
    const planted = Array.from({ length: 50 }, (_, index) => `${word(index * 2000)} Academy`);
    const found = candidates(...names, ...planted);
    const sameKind = found.filter(({ reason }) => reason === "sameButKind");
    expect(sameKind.map(({ names: [, planted] }) => planted)).toEqual(planted);
  });
});
