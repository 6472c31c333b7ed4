import {
  distinctSchoolNames,
  mergeSchoolNames,
  nearDuplicateSchoolNames,
  readSchoolNames,
} from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { schoolLists } from "./schoolLists";
import { schoolNameDecisions } from "./schoolNameDecisions";

const read = readSchoolNames(schoolLists);
const distinct = distinctSchoolNames(read.entries);
const merged = mergeSchoolNames(distinct, schoolNameDecisions);

describe("the report's lists of schools", () => {
  it("have 10, 20 and 170 rows, 200 in all", () => {
    expect(schoolLists.map(({ rows }) => rows.length)).toEqual([10, 20, 170]);
    expect(read.rows).toBe(200);
  });

  it("are 197 entries once three broken names are joined: 9, 20 and 168", () => {
    expect(read.entries).toHaveLength(197);
    const lengthOf = (id: string) => read.entries.filter(({ list }) => list === id).length;
    expect(schoolLists.map(({ id }) => lengthOf(id))).toEqual([9, 20, 168]);
    expect(read.entries.filter(({ rows }) => rows > 1).map(({ name }) => name)).toEqual([
      "Haberdashers' Aske's Hatcham College",
      "King Edward VI School Lichfield",
      "The County High School Leftwich",
    ]);
  });

  it("give two of the broken names away by their order; the third is in it, and London Academy is whole", () => {
    const untold = readSchoolNames(schoolLists.map(({ id, rows }) => ({ id, rows })));
    expect(untold.entries).toHaveLength(200);
    expect(untold.suspected.map(({ text }) => text)).toEqual(["Lichfield", "Leftwich"]);
    expect(read.suspected).toEqual([]);
    expect(read.entries.map(({ name }) => name)).toContain("London Academy");
  });

  it("have 195 distinct names: two stand in two lists", () => {
    expect(distinct).toHaveLength(195);
    expect(
      distinct
        .filter(({ entries }) => entries.length > 1)
        .map(({ name, entries }) => [name, ...entries.map(({ list }) => list)]),
    ).toEqual([
      ["Woodside High School", "alumniSchools", "courseSchools"],
      ["South Quay College", "leaderSchools", "courseSchools"],
    ]);
  });

  it("have eight pairs of names that may be one school, three of which are", () => {
    expect(
      nearDuplicateSchoolNames(distinct).map(({ names, reason }) => [...names, reason]),
    ).toEqual([
      ["London Academy", "AIM North London", "partOfOther"],
      ["London Academy", "London Enterprise Academy", "partOfOther"],
      ["Bridgelea Primary School", "Bridgelea Primary PRU", "sameButKind"],
      ["Harris Aspire Academy", "Aspire Academy", "partOfOther"],
      ["Blessed John Henry Newman RC College", "Newman RC College", "partOfOther"],
      ["Harris Academy Riverside", "Riverside School", "partOfOther"],
      ["Stoke High School", "Stoke Newington School", "partOfOther"],
      ["Thomas Tallis", "Thomas Tallis School", "sameButKind"],
    ]);
  });

  it("are 192 places once three near-duplicates are merged by decision, and none before", () => {
    expect(mergeSchoolNames(distinct, [])).toHaveLength(195);
    expect(merged).toHaveLength(192);
    expect(merged.filter(({ names }) => names.length > 1).map(({ name }) => name)).toEqual([
      "Bridgelea Primary School",
      "Blessed John Henry Newman RC College",
      "Thomas Tallis",
    ]);
  });

  it("are 185 schools, or 186 with the one that is unclear, without five trusts and a federation", () => {
    const lengthOf = (wanted: string) => merged.filter(({ kind }) => kind === wanted).length;
    expect(["school", "unclear", "trust", "federation"].map(lengthOf)).toEqual([185, 1, 5, 1]);
  });
});
