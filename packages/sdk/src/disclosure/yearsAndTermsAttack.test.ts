import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { integerAttacker } from "../../testing/integerAttacker";
import { joinReadings, leaksIn, type Reading, type Seen, worked } from "../../testing/linkedReader";
import { testContext } from "../../testing/testContext";
import type { ExclusionCountsRow } from "../metrics/ExclusionCounts";
import { exclusionsResult } from "../metrics/exclusionsResult";
import { type Count, exactly } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import { publishSnapshot } from "../snapshot/publishSnapshot";
import { loadSolver } from "./loadSolver";
import type { ProtectedLine } from "./ProtectedTable";
import { standardPolicy } from "./policy";
import type { TableSolver } from "./TableSolver";

const year = "2023/24";
const terms = ["autumn", "spring", "summer"] as const;
const schools = ["100001", "100002"];
const headcount = 60;

let solver: TableSolver;
let attack: Awaited<ReturnType<typeof integerAttacker>>;
beforeAll(async () => {
  solver = await loadSolver();
  attack = await integerAttacker();
});

/** Of one school and term. */
interface Term {
  pupils: number;
  /** Suspensions that were not a pupil's first in the term. */
  repeated: number;
  excluded: number;
}

/** Of one school: its terms, and how many of those suspended in all terms together had been so in another. */
interface School {
  terms: Term[];
  again: number;
}

const few = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 12 }),
);
const termOf = fc.record({ pupils: few, repeated: few, excluded: few });
const schoolOf = fc.record({
  terms: fc.array(termOf, { minLength: 3, maxLength: 3 }),
  again: fc.integer({ min: 0, max: 12 }),
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function countsOf(school: School): { year: Term; terms: Term[] } {
  // Nobody repeats who was not suspended.
  const inTerms = school.terms.map((term) => (term.pupils > 0 ? term : { ...term, repeated: 0 }));
  const inAll = sum(inTerms.map(({ pupils }) => pupils));
  const most = Math.max(...inTerms.map(({ pupils }) => pupils));
  const pupils = Math.max(most, inAll - school.again);
  const events = inAll + sum(inTerms.map(({ repeated }) => repeated));
  const excluded = sum(inTerms.map((term) => term.excluded));
  return { year: { pupils, repeated: events - pupils, excluded }, terms: inTerms };
}

function together(schoolTerms: readonly (Term | undefined)[]): Term {
  const all = schoolTerms.flatMap((term) => term ?? []);
  return {
    pupils: sum(all.map(({ pupils }) => pupils)),
    repeated: sum(all.map(({ repeated }) => repeated)),
    excluded: sum(all.map(({ excluded }) => excluded)),
  };
}

function row(area: string, period: string, pupilsOnRoll: number, term: Term): ExclusionCountsRow {
  return {
    area,
    period,
    status: "final",
    denominator: "januaryCensusHeadcount",
    headcount: pupilsOnRoll,
    suspensions: exactly(term.pupils + term.repeated),
    permanentExclusions: exactly(term.excluded),
    pupilsSuspended: exactly(term.pupils),
  };
}

function resultsOf(trust: readonly School[]): MetricResult[] {
  const counts = trust.map(countsOf);
  const areas = [
    { id: "trust", label: "A trust", level: "trust" as const, parts: "all" as const },
    ...schools.map((id) => ({ id, label: id, level: "school" as const, partOf: "trust" })),
  ];
  const rowsOf = (period: string, of: readonly (Term | undefined)[]) => [
    row("trust", period, headcount * of.length, together(of)),
    ...of.flatMap((term, index) =>
      term ? [row(schools[index] ?? "", period, headcount, term)] : [],
    ),
  ];
  return [
    exclusionsResult(
      {
        is: "national",
        areas,
        periods: [{ year }],
        rows: rowsOf(
          year,
          counts.map((each) => each.year),
        ),
      },
      { ...testContext, id: "year" },
    ),
    exclusionsResult(
      {
        is: "national",
        areas,
        periods: terms.map((term) => ({ year, term })),
        rows: terms.flatMap((term, at) =>
          rowsOf(
            `${year} ${term}`,
            counts.map((each) => each.terms[at]),
          ),
        ),
      },
      { ...testContext, id: "terms" },
    ),
  ];
}

/** What a reader sees of each area and period, and knows to add up. */
function readExclusions({ kind, body }: MetricResult): Reading {
  if (kind !== "exclusions" || body.is !== "national") throw new Error("expected exclusions");
  const counts: Reading["counts"] = new Map(
    body.rows.flatMap(({ area, period, ...each }): [string, Seen][] => {
      const seen = (count: Count) => (count.is === "exact" ? count.value : "symbol");
      const name = `${period} ${area}`;
      return [
        [`${name} on roll`, seen(each.headcount)],
        [`${name} pupils`, seen(each.pupilsSuspended.count)],
        [`${name} others`, "unprinted"],
        [`${name} suspensions`, seen(each.suspensions.count)],
        [`${name} repeated`, "unprinted"],
        [`${name} excluded`, seen(each.permanentExclusions.count)],
      ];
    }),
  );
  const lines = body.rows.flatMap(({ area, period }) => [
    {
      whole: `${period} ${area} on roll`,
      parts: [`${period} ${area} pupils`, `${period} ${area} others`],
    },
    {
      whole: `${period} ${area} suspensions`,
      parts: [`${period} ${area} pupils`, `${period} ${area} repeated`],
    },
  ]);
  const sums = body.periods.flatMap(({ id }) =>
    ["pupils", "suspensions", "excluded"].map((measure) => ({
      whole: `${id} trust ${measure}`,
      parts: schools.map((school) => `${id} ${school} ${measure}`),
    })),
  );
  return { counts, lines: [...lines, ...sums] };
}

/** Events of the terms make those of the year; pupils of a term are among those of the year. */
function readBoth(results: readonly MetricResult[]): Reading {
  const joined = joinReadings(
    Object.fromEntries(results.map((result) => [result.id, readExclusions(result)])),
    [],
  );
  const counts = new Map(joined.counts);
  const lines: ProtectedLine[] = [...joined.lines];
  for (const area of ["trust", ...schools]) {
    const inYear = `year.${year} ${area}`;
    const inTerms = terms.map((term) => `terms.${year} ${term} ${area}`);
    for (const measure of ["suspensions", "excluded"]) {
      lines.push({
        whole: `${inYear} ${measure}`,
        parts: inTerms.map((term) => `${term} ${measure}`),
      });
    }
    for (const term of inTerms) {
      counts.set(`${term} not in`, "unprinted");
      lines.push({ whole: `${inYear} pupils`, parts: [`${term} pupils`, `${term} not in`] });
    }
    counts.set(`${inYear} term by term`, "unprinted").set(`${inYear} again`, "unprinted");
    lines.push(
      { whole: `${inYear} term by term`, parts: inTerms.map((term) => `${term} pupils`) },
      { whole: `${inYear} term by term`, parts: [`${inYear} pupils`, `${inYear} again`] },
    );
  }
  return { counts, lines };
}

function leaks(trust: readonly School[], solves: boolean): string[] {
  const truth = resultsOf(trust);
  const about = {
    id: "attacked",
    title: "Attacked",
    publisher: "A trust",
    publishedOn: "2024-12-01",
    period: "2023-24",
  };
  const json = JSON.stringify(
    publishSnapshot(truth, standardPolicy, about, solves ? { solver } : {}).results,
  );
  const published = readBoth(JSON.parse(json) as MetricResult[]);
  // How often a suspension was not a pupil's first is no number of people.
  const thresholdOf = (id: string) => (/repeated$|again$/u.test(id) ? 0 : 5);
  return leaksIn(published, worked(readBoth(truth)), attack, thresholdOf);
}

describe("an attacker with exclusions of a year and of its terms", () => {
  it("cannot take two terms from the year", () => {
    const term = (pupils: number, repeated: number): Term => ({ pupils, repeated, excluded: 6 });
    const quiet = { terms: [term(20, 9), term(20, 9), term(20, 9)], again: 6 };
    const busy = { terms: [term(12, 8), term(14, 6), term(1, 1)], again: 3 };
    expect(leaks([busy, quiet], true)).toEqual([]);
  });

  it("finds no small number of pupils, suspensions or exclusions", () => {
    fc.assert(
      fc.property(
        fc.array(schoolOf, { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        (trust, solves) => {
          expect(leaks(trust, solves)).toEqual([]);
        },
      ),
      fuzzRuns(15),
    );
  });
});
