import { describe, expect, test } from "vitest";
import { distinctSchoolNames } from "./distinctSchoolNames";
import { mergeSchoolNames, type SchoolNameDecision } from "./mergeSchoolNames";
import { readSchoolNames } from "./readSchoolNames";

const namesOf = (...rows: string[]) =>
  distinctSchoolNames(readSchoolNames([{ id: "schools", rows }]).entries);
const names = namesOf("Alder", "Birch", "Cedar", "Douglas", "Elm Trust");
const one = (...merged: string[]): SchoolNameDecision => ({
  is: "oneSchool",
  names: merged,
  because: "Its website says so",
});
const not = (name: string, kind: "trust" | "federation" | "unclear"): SchoolNameDecision => ({
  is: "notOneSchool",
  name,
  kind,
  because: "Its name",
});
const merged = (...decisions: SchoolNameDecision[]) =>
  mergeSchoolNames(names, decisions).map((place) => [
    place.kind,
    ...place.names.map(({ name }) => name),
  ]);

describe("mergeSchoolNames", () => {
  test("without a decision leaves every name a school of its own", () => {
    expect(mergeSchoolNames(names, [])).toEqual(
      names.map((name) => ({ name: name.name, kind: "school", names: [name] })),
    );
  });

  test("merges what it is told to, in any spelling and order, under the first name", () => {
    expect(merged(one("CEDAR", "alder"))).toEqual([
      ["school", "Alder", "Cedar"],
      ["school", "Birch"],
      ["school", "Douglas"],
      ["school", "Elm Trust"],
    ]);
    expect(mergeSchoolNames(names, [one("Cedar", "Alder")])[0]?.name).toBe("Alder");
  });

  test("merges in chains, whatever the order of the decisions", () => {
    const chain = [one("Cedar", "Douglas"), one("Birch", "Cedar"), one("Douglas", "Alder")];
    const whole = [
      ["school", "Alder", "Birch", "Cedar", "Douglas"],
      ["school", "Elm Trust"],
    ];
    expect(merged(...chain)).toEqual(whole);
    expect(merged(...chain.toReversed())).toEqual(whole);
    expect(merged(...chain, one("Alder", "Birch", "Cedar"))).toEqual(whole);
  });

  test("marks what is not one school, under any of its names", () => {
    expect(
      merged(not("Elm Trust", "trust"), one("Alder", "Birch"), not("Birch", "federation")),
    ).toEqual([
      ["federation", "Alder", "Birch"],
      ["school", "Cedar"],
      ["school", "Douglas"],
      ["trust", "Elm Trust"],
    ]);
    expect(merged(not("Alder", "unclear"), not("Alder", "unclear"))[0]).toEqual([
      "unclear",
      "Alder",
    ]);
  });

  test("refuses one place of two kinds, with both", () => {
    const decisions = [not("Alder", "trust"), one("Alder", "Birch"), not("Birch", "unclear")];
    expect(() => mergeSchoolNames(names, decisions)).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [
          {
            path: "decisions[2].kind",
            expected: '"trust", as decided before',
            received: '"unclear"',
          },
        ],
      }),
    );
  });

  test("refuses unknown names, mergers of one name and decisions without a reason, all at once", () => {
    const decisions: SchoolNameDecision[] = [
      one("Alder", "Fir"),
      one("Alder", "ALDER"),
      one(),
      { ...not("Gorse", "trust"), because: " " },
      { ...one("Alder", "Birch"), because: "" },
    ];
    expect(() => mergeSchoolNames(names, decisions)).toThrow(
      expect.objectContaining({
        code: "ID_UNKNOWN",
        faults: [
          {
            path: "decisions[0].names[1]",
            expected: "a name among the distinct names",
            received: '"Fir"',
          },
          {
            path: "decisions[1].names",
            expected: "two or more different names",
            received: "Alder, ALDER",
          },
          {
            path: "decisions[2].names",
            expected: "two or more different names",
            received: "none",
          },
          {
            path: "decisions[3].name",
            expected: "a name among the distinct names",
            received: '"Gorse"',
          },
          { path: "decisions[3].because", expected: "the reason", received: '" "' },
          { path: "decisions[4].because", expected: "the reason", received: '""' },
        ],
      }),
    );
  });

  test("does not change its input", () => {
    const frozen = Object.freeze(names.map((name) => Object.freeze(name)));
    expect(mergeSchoolNames(frozen, Object.freeze([one("Alder", "Birch")]))).toHaveLength(4);
  });
});
