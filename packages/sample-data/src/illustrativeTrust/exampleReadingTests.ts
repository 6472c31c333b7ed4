import type { ReadingInstrument, ReadingTest } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";

/** Invented schools, under numbers that no school has. */
export const readingSchools = [
  { urn: "900001", label: "Example North School", pupils: 58 },
  { urn: "900002", label: "Example South School", pupils: 47 },
  { urn: "900003", label: "Example East School", pupils: 39 },
  { urn: "900004", label: "Example West School", pupils: 16 },
] as const;

export const readingInstruments: ReadingInstrument[] = [
  { id: "written", label: "Example reading test, written", leastMonths: 72, mostMonths: 138 },
  { id: "spoken", label: "Example reading test, read aloud", leastMonths: 60, mostMonths: 156 },
];

export const readingWindows = {
  firstTest: { from: "2025-09-08", until: "2025-09-26" },
  secondTest: { from: "2026-03-02", until: "2026-03-20" },
};

/** Two tests of most pupils, one of the others, with a few who changed the test. */
export function exampleReadingTests(random: () => number): ReadingTest[] {
  return readingSchools.flatMap(({ urn, pupils }) =>
    Array.from({ length: pupils }, (_, index) => testsOf(urn, index, random)).flat(),
  );
}

type Attendance = "both" | "firstOnly" | "secondOnly" | "otherTest";

function testsOf(school: string, index: number, random: () => number): ReadingTest[] {
  const attendance = drawWeighted<Attendance>(random, [
    ["both", 78],
    ["firstOnly", 9],
    ["secondOnly", 6],
    ["otherTest", 7],
  ]);
  const before = 72 + Math.max(0, wholeBetween(random, -4, 58));
  const gained = drawWeighted(random, [
    [wholeBetween(random, -4, 5), 32],
    [wholeBetween(random, 6, 11), 36],
    [wholeBetween(random, 12, 22), 32],
  ]);
  const pupil = { pupil: `pupil-${school}-${index + 1}`, school };
  const first: ReadingTest = {
    ...pupil,
    on: `2025-09-${String(wholeBetween(random, 8, 26)).padStart(2, "0")}`,
    instrument: "written",
    readingAgeMonths: before,
  };
  const second: ReadingTest = {
    ...pupil,
    on: `2026-03-${String(wholeBetween(random, 2, 20)).padStart(2, "0")}`,
    instrument: attendance === "otherTest" ? "spoken" : "written",
    readingAgeMonths: Math.min(138, Math.max(72, before + gained)),
  };
  if (attendance === "firstOnly") return [first];
  return attendance === "secondOnly" ? [second] : [first, second];
}

/** A whole number from one to another, each as likely; both are in. */
function wholeBetween(random: () => number, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}
