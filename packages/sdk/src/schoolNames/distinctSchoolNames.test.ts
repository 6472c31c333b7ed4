import { describe, expect, test } from "vitest";
import { distinctSchoolNames } from "./distinctSchoolNames";
import { readSchoolNames } from "./readSchoolNames";

describe("distinctSchoolNames", () => {
  test("keeps every spelling and every place of a name, in order of the first", () => {
    const { entries } = readSchoolNames([
      { id: "first", rows: ["St Mary's College", "Ark Soane", "Saint Mary’s College"] },
      { id: "second", rows: ["ARK SOANE", "St Mary's College", "St Mary's School"] },
    ]);
    expect(distinctSchoolNames(entries)).toEqual([
      {
        key: "st marys college",
        name: "St Mary's College",
        spellings: ["St Mary's College", "Saint Mary’s College"],
        entries: [entries[0], entries[2], entries[4]],
      },
      {
        key: "ark soane",
        name: "Ark Soane",
        spellings: ["Ark Soane", "ARK SOANE"],
        entries: [entries[1], entries[3]],
      },
      {
        key: "st marys school",
        name: "St Mary's School",
        spellings: ["St Mary's School"],
        entries: [entries[5]],
      },
    ]);
  });

  test("of no entries are none", () => {
    expect(distinctSchoolNames([])).toEqual([]);
  });
});
