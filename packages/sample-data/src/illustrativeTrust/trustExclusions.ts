import {
  absent,
  type ComparisonResult,
  type ExclusionCountsRow,
  type ExclusionEvent,
  type ExclusionsResult,
  exactly,
  exclusionRates,
  exclusionsResult,
  type LocalMeasureEvent,
  localExclusionMeasures,
  tallyExclusions,
  trustAgainstNational,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import {
  england,
  englandIsReal,
  englandsEvidence,
  englandsSuspendedPupils,
  exclusionsSource,
} from "./englandsExclusions";
import {
  academicYear,
  exampleAreas,
  termlyHeadcounts,
  trustArea,
  yearlyHeadcounts,
} from "./exampleSchools";

const denominator = "januaryCensusHeadcount";
const population = "Pupils of the trust's schools on the January census";
const withEngland = {
  sources: [exclusionsSource],
  evidence: englandsEvidence,
  caveats: [englandIsReal],
};

const terms = {
  areas: exampleAreas,
  periods: [
    { year: academicYear(2026), term: "autumn" as const },
    { year: academicYear(2026), term: "spring" as const, status: "provisional" as const },
  ],
  denominator: denominator as typeof denominator,
  headcounts: termlyHeadcounts,
};

const threeYears = ([2023, 2024, 2025] as const).map((ends) => ({ year: academicYear(ends) }));

function yearlyCounts(events: ExclusionEvent[]) {
  const years = new Set(threeYears.map(({ year }) => year));
  return tallyExclusions(events, {
    areas: exampleAreas,
    periods: threeYears,
    denominator,
    headcounts: yearlyHeadcounts.filter(({ year }) => years.has(year)),
  });
}

/** Suspensions and exclusions of three years with England beside them, and of the terms of the year that goes on. */
export function trustExclusions(events: ExclusionEvent[]): ExclusionsResult[] {
  const yearly = yearlyCounts(events);
  return [
    exclusionsResult(
      {
        ...yearly,
        areas: [...yearly.areas, england.area],
        rows: [...yearly.rows, ...threeYears.map(({ year }) => englandIn(year))],
      },
      illustrativeContext({
        id: "trust.exclusions",
        title: "Suspensions and permanent exclusions",
        subtitle:
          "Suspensions, permanent exclusions and pupils suspended per 100 pupils, 2022/23 to 2024/25",
        scope: { period: "2022/23 to 2024/25" },
        population,
        ...withEngland,
        caveats: [
          englandIsReal,
          {
            text: "Of England the figures of 2023/24 are here; those of 2024/25 come out a year after its end.",
          },
        ],
      }),
    ),
    exclusionRates(events, {
      ...terms,
      ...illustrativeContext({
        id: "trust.exclusions.by-term",
        title: "Suspensions and permanent exclusions by term",
        subtitle:
          "Suspensions, permanent exclusions and pupils suspended per 100 pupils, autumn and spring 2025/26",
        status: "provisional",
        population,
      }),
    }),
  ];
}

/** Pupils suspended at least once in 2023/24, against England's printed rate. */
export function trustSuspendedPupils(events: ExclusionEvent[]): ComparisonResult {
  const row = yearlyCounts(events).rows.find(
    ({ area, period }) => area === trustArea && period === england.row.period,
  );
  if (typeof row?.headcount !== "number") throw new Error("no headcount of the trust");
  const outcome = {
    is: "stated",
    id: "onePlusSuspended",
    label: "suspended at least once",
  } as const;
  const base = { is: "stated", id: denominator, label: "pupils on the January census" } as const;
  return trustAgainstNational(
    {
      unit: "pupils",
      trust: {
        id: trustArea,
        label: "Example Learning Trust",
        outcome,
        base,
        rate: {
          is: "counts",
          numerator: row.pupilsSuspended,
          denominator: exactly(row.headcount),
        },
      },
      nation: {
        id: england.area.id,
        label: england.area.label,
        outcome,
        base,
        rate: { is: "printed", text: englandsSuspendedPupils },
        source: exclusionsSource.id,
      },
    },
    illustrativeContext({
      id: "trust.suspended-pupils.against-england",
      title: "Pupils suspended at least once",
      subtitle: "Pupils suspended at least once, of pupils on the January census, 2023/24",
      scope: { period: "2023/24" },
      population,
      ...withEngland,
    }),
  );
}

/** What the trust records and no national figure counts, in the same terms. */
export function trustLocalMeasures(events: LocalMeasureEvent[]): ExclusionsResult {
  return localExclusionMeasures(events, {
    ...terms,
    ...illustrativeContext({
      id: "trust.local-measures",
      title: "Managed moves, internal exclusions and reduced timetables",
      subtitle: "What the trust itself records, per 100 pupils, autumn and spring 2025/26",
      status: "provisional",
      population,
    }),
  });
}

function englandIn(year: string): ExclusionCountsRow {
  if (year === england.row.period) return england.row;
  const why = absent(year > england.row.period ? "notYetDue" : "notAvailable");
  return {
    ...england.row,
    period: year,
    headcount: why,
    suspensions: why,
    permanentExclusions: why,
    pupilsSuspended: why,
  };
}
