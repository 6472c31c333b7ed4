import { describe, expect, test } from "vitest";
import { readSchoolNames, type SchoolNameList } from "./readSchoolNames";

const namesOf = (...rows: string[]) =>
  readSchoolNames([{ id: "schools", rows }]).entries.map(({ name }) => name);

describe("readSchoolNames", () => {
  test("takes each row for a name, with its place, and leaves blank rows out", () => {
    const read = readSchoolNames([
      { id: "first", rows: ["Ark  Soane ", "", "London Academy"] },
      { id: "second", rows: [" ", "Ark Soane"] },
    ]);
    expect(read).toEqual({
      rows: 3,
      entries: [
        { name: "Ark Soane", list: "first", row: 0, rows: 1 },
        { name: "London Academy", list: "first", row: 2, rows: 1 },
        { name: "Ark Soane", list: "second", row: 1, rows: 1 },
      ],
      suspected: [],
    });
  });

  test.each([
    ["Leverhulme Primary School", "London Academy"],
    ["Haberdashers' Aske's", "Hatcham College"],
    ["Camden Centre (CCFL)", "Educational Diversity"],
    ["Sandof", "Tunmarsh Centre"],
    ["Joseph Norton Academy", "The Limes"],
    ["Joseph Norton Academy", "iCollege"],
    ["Thomas Tallis School", "Of Mice School"],
    ["Thomas Tallis School", "forest school"],
  ])("does not guess that %s goes on as %s", (one, other) => {
    expect(namesOf(one, other)).toEqual([one, other]);
  });

  test.each([
    ["School of", "Saint Anne", "School of Saint Anne"],
    ["Towers School and", "Sixth Form", "Towers School and Sixth Form"],
    ["Towers School &", "Sixth Form", "Towers School & Sixth Form"],
    ["The", "Limes", "The Limes"],
    ["College for", "Girls", "College for Girls"],
    ["School with", "Nursery", "School with Nursery"],
    ["School at", "Bay", "School at Bay"],
    ["School in", "Bay", "School in Bay"],
    ["St", "Mary's College", "St Mary's College"],
    ["Church of ST.", "Mary", "Church of ST. Mary"],
    ["Saint", "Mary's College", "Saint Mary's College"],
    ["Upton-by-", "Chester High School", "Upton-by-Chester High School"],
    ["Harris Academy -", "Riverside", "Harris Academy - Riverside"],
    ["Towers School", "and Sixth Form", "Towers School and Sixth Form"],
    ["Academy", "of Arts", "Academy of Arts"],
    ["Academy", "with Nursery", "Academy with Nursery"],
    ["Academy", "at the Bay", "Academy at the Bay"],
    ["Academy", "in the Bay", "Academy in the Bay"],
    ["Centre (CCFL", ") Camden", "Centre (CCFL ) Camden"],
    ["Thomas Tallis", ", Kidbrooke", "Thomas Tallis , Kidbrooke"],
    ["Thomas Tallis,", "Kidbrooke", "Thomas Tallis, Kidbrooke"],
    ["Infant/", "Junior School", "Infant/ Junior School"],
    ["Centre (", "CCFL)", "Centre ( CCFL)"],
    ["Centre (formerly", "Camden Centre)", "Centre (formerly Camden Centre)"],
    ["Mulberry School", "for Girls", "Mulberry School for Girls"],
    ["Mulberry School", "& Nursery", "Mulberry School & Nursery"],
    ["Camden Centre For Learning", "(CCFL)", "Camden Centre For Learning (CCFL)"],
  ])("joins %s and %s, which cannot end or begin a name", (one, other, joined) => {
    expect(readSchoolNames([{ id: "schools", rows: ["Ark Soane", one, other, "Zed"] }])).toEqual({
      rows: 4,
      entries: [
        { name: "Ark Soane", list: "schools", row: 0, rows: 1 },
        { name: joined, list: "schools", row: 1, rows: 2 },
        { name: "Zed", list: "schools", row: 3, rows: 1 },
      ],
      suspected: [],
    });
  });

  test("joins what it is told to, over more than two rows", () => {
    const rows = ["Haberdashers' Aske's", "Hatcham  College", "Temple Grove", "Zed"];
    const list = { id: "schools", rows, continuations: ["Hatcham College", "Temple Grove"] };
    expect(readSchoolNames([list]).entries).toEqual([
      {
        name: "Haberdashers' Aske's Hatcham College Temple Grove",
        list: "schools",
        row: 0,
        rows: 3,
      },
      { name: "Zed", list: "schools", row: 3, rows: 1 },
    ]);
  });

  const alphabet = "abcdefghijklmnopqrst"
    .split("")
    .map((letter) => `${letter} School`.toUpperCase());
  const withRow = (index: number, row: string) => alphabet.toSpliced(index, 0, row);

  test.each([
    ["too early in the alphabet", 5, "Abbey"],
    ["too late in the alphabet", 5, "Zed"],
  ])("suspects a row that stands %s and joins it only when told", (_, index, text) => {
    const list = { id: "schools", rows: withRow(index, text) };
    const read = readSchoolNames([list]);
    expect(read.suspected).toEqual([{ list: "schools", row: index, text }]);
    expect(read.entries).toHaveLength(21);
    const told = readSchoolNames([{ ...list, continuations: [text] }]);
    expect(told.suspected).toEqual([]);
    expect(told.entries).toHaveLength(20);
  });

  test("suspects no row in order, and none at the ends of a list", () => {
    const suspects = (rows: string[]) => readSchoolNames([{ id: "schools", rows }]).suspected;
    expect(suspects(alphabet)).toEqual([]);
    expect(suspects(withRow(5, "E School"))).toEqual([]);
    expect(suspects(withRow(0, "Zed"))).toEqual([]);
    expect(suspects(withRow(20, "Abbey"))).toEqual([]);
  });

  test("suspects no row of a list of which more than one in ten is out of order", () => {
    const twice = (length: number) => {
      const rows = alphabet.slice(0, length - 2);
      return readSchoolNames([
        { id: "schools", rows: rows.toSpliced(3, 0, "Zed").toSpliced(8, 0, "Zed") },
      ]).suspected.length;
    };
    expect([twice(19), twice(20)]).toEqual([0, 2]);
  });

  test("suspects a joined name no more, even where it is out of order", () => {
    const list = { id: "schools", rows: withRow(5, "Zed and"), continuations: [] };
    expect(readSchoolNames([list])).toMatchObject({ suspected: [], rows: 21 });
    expect(readSchoolNames([list]).entries[5]).toMatchObject({ name: "Zed and F SCHOOL", rows: 2 });
  });

  test("refuses two lists of one id and continuations that are no single lower row, all at once", () => {
    const rows = ["", "Ark", "Soane", "Zed", "Zed"];
    const lists: SchoolNameList[] = [
      { id: "schools", rows, continuations: ["Ark", "Soane", "Zed", "Tallis"] },
      { id: "schools", rows: [] },
    ];
    expect(() => readSchoolNames(lists)).toThrow(
      expect.objectContaining({
        code: "ID_DUPLICATED",
        faults: [
          {
            path: "lists[1].id",
            expected: "an id that is there once",
            received: '"schools" again',
          },
          ...[
            [0, '"Ark", in the first row'],
            [2, '"Zed", in 2 rows'],
            [3, '"Tallis", in no row'],
          ].map(([index, received]) => ({
            path: `lists[0].continuations[${index}]`,
            expected: "one row below another",
            received,
          })),
        ],
      }),
    );
  });

  test("does not change its input", () => {
    const list = Object.freeze({
      id: "schools",
      rows: Object.freeze(["King Edward VI School", "Lichfield"]),
      continuations: Object.freeze(["Lichfield"]),
    });
    expect(readSchoolNames(Object.freeze([list])).entries).toHaveLength(1);
  });
});
