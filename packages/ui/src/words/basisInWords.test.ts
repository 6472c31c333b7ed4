import { expect, test } from "vitest";
import { english } from "../language/english";
import { basisInWords } from "./basisInWords";

test("a register says that everyone is counted, and as of when", () => {
  expect(
    basisInWords({ kind: "register", population: "all leaders", asOf: "2022-09-01" }, english),
  ).toBe(
    "A register: all leaders, as of 1 September 2022. Everyone is counted, so there is no sampling error.",
  );
});

test("a survey says whom it asked, when and how, and for whom it speaks", () => {
  const survey = { kind: "survey", population: "all leaders", askedOn: "June 2022" } as const;
  expect(basisInWords(survey, english)).toBe(
    "A survey of all leaders, June 2022. It speaks for those who answered.",
  );
  expect(basisInWords({ ...survey, mode: "online" }, english)).toBe(
    "A survey of all leaders, June 2022, online. It speaks for those who answered.",
  );
});

test("a published figure says what its source means by it", () => {
  expect(
    basisInWords(
      {
        kind: "published",
        source: "report",
        population: "graduates",
        definition: "moved to a more senior role",
        measuredBy: "notStated",
      },
      english,
    ),
  ).toBe("A published figure: moved to a more senior role (graduates).");
});
