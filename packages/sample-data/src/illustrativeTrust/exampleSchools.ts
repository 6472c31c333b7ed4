import type { ReportedArea, SchoolHeadcount } from "@the-difference/impact-sdk";

interface ExampleSchool {
  /** Of six digits as all are, from a range that no school has. */
  urn: string;
  label: string;
  /** Pupils on the January census of each year that ends with it. */
  pupils: Record<2023 | 2024 | 2025 | 2026, number>;
  /** Per cent of pupils who are suspended at least once in a year. */
  suspended: number;
  /** Per cent of sessions that pupils miss. */
  absent: number;
}

/** The schools of the trust. */
export const exampleSchools: ExampleSchool[] = [
  {
    urn: "900001",
    label: "School A, secondary",
    pupils: { 2023: 1104, 2024: 1121, 2025: 1138, 2026: 1140 },
    suspended: 8,
    absent: 8.5,
  },
  {
    urn: "900002",
    label: "School B, secondary",
    pupils: { 2023: 852, 2024: 861, 2025: 858, 2026: 869 },
    suspended: 5.5,
    absent: 8.3,
  },
  {
    urn: "900003",
    label: "School C, primary",
    pupils: { 2023: 412, 2024: 418, 2025: 421, 2026: 420 },
    suspended: 2.2,
    absent: 5.5,
  },
  {
    urn: "900004",
    label: "School D, alternative provision",
    pupils: { 2023: 58, 2024: 64, 2025: 61, 2026: 66 },
    suspended: 45,
    absent: 45,
  },
];

export const trustArea = "example-trust";

/** The schools and the trust that they are all of. */
export const exampleAreas: ReportedArea[] = [
  ...exampleSchools.map(
    ({ urn, label }): ReportedArea => ({ id: urn, label, level: "school", partOf: trustArea }),
  ),
  { id: trustArea, label: "Example Learning Trust", level: "trust", parts: "all" },
];

/** Years that end in the pupils' census. */
export const schoolYears = [2023, 2024, 2025, 2026] as const;
export type SchoolYear = (typeof schoolYears)[number];

/** `2022/23` for the year that ends in 2023. */
export function academicYear(ends: SchoolYear): string {
  return `${ends - 1}/${String(ends % 100)}`;
}

/** The headcounts of the years' censuses, for each year, or for two terms of the last. */
export const yearlyHeadcounts: SchoolHeadcount[] = exampleSchools.flatMap(({ urn, pupils }) =>
  schoolYears.map((ends) => ({ school: urn, year: academicYear(ends), pupils: pupils[ends] })),
);
export const termlyHeadcounts: SchoolHeadcount[] = exampleSchools.flatMap(({ urn, pupils }) =>
  (["autumn", "spring"] as const).map((term) => ({
    school: urn,
    year: academicYear(2026),
    term,
    pupils: pupils[2026],
  })),
);
