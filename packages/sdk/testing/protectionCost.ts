import * as fc from "fast-check";
import { auditTable } from "../src/disclosure/auditTable";
import { type CountTable, ruledBy } from "../src/disclosure/countTable";
import { loadSolver } from "../src/disclosure/loadSolver";
import type { ProtectedTable } from "../src/disclosure/ProtectedTable";
import { standardPolicy } from "../src/disclosure/policy";
import { protectTable } from "../src/disclosure/protectTable";
import { isSmall } from "../src/disclosure/ruledTable";
import type { TableSolver } from "../src/disclosure/TableSolver";
import { twoWayTable } from "../src/disclosure/twoWayTable";
import { dice, hierarchies, linkedTables, oneWayTables, twoWayTables } from "./randomTables";
import { twoPerLine } from "./twoPerLine";

// The SDK's own types know no Node.
declare const console: { log(line: string): void };

// What protection costs, on tables as the property test draws them: run by `npm run protection-cost`.

const numRuns = 600;
const seed = 2022;

/** How many of a hundred people are in each of five groups; they start in one of four cohorts alike. */
const groupShares = [60, 15, 12, 8, 5];

/** People by group and cohort. */
const cohortsByGroup = (people: number): fc.Arbitrary<CountTable> =>
  fc.nat().map((throws) => {
    const roll = dice(throws);
    const counts = [0, 1, 2, 3].map(() => groupShares.map(() => 0));
    for (let person = 0; person < people; person += 1) {
      const cohort = counts[roll(4)];
      let left = roll(100);
      const group = groupShares.findIndex((share) => {
        left -= share;
        return left < 0;
      });
      if (cohort) cohort[group] = (cohort[group] ?? 0) + 1;
    }
    return twoWayTable(counts);
  });

const families: [string, fc.Arbitrary<CountTable>][] = [
  ["one way, up to 6 parts", oneWayTables()],
  ["two ways, up to 4 by 4", twoWayTables()],
  ["hierarchies", hierarchies()],
  ["a part within the whole", linkedTables()],
  ["62 people, 5 groups by 4 cohorts", cohortsByGroup(62)],
  ["200 people, 5 groups by 4 cohorts", cohortsByGroup(200)],
  ["400 people, 5 groups by 4 cohorts", cohortsByGroup(400)],
];

interface Cost {
  tables: number;
  printed: number;
  small: number;
  ours: Pattern;
  twoPerLine: Pattern;
}

/** Cells hidden beyond the small ones; and of the small ones, those left exact, and those left too narrow. */
interface Pattern {
  beyond: number;
  exact: number;
  narrow: number;
}

function costOf(tables: readonly CountTable[], solver: TableSolver): Cost {
  const pattern = (): Pattern => ({ beyond: 0, exact: 0, narrow: 0 });
  const cost: Cost = { tables: 0, printed: 0, small: 0, ours: pattern(), twoPerLine: pattern() };
  for (const { cells, lines } of tables) {
    // The rule of thumb knows nothing of lines of which one part holds all.
    const plain = { cells, lines: lines.map(({ whole, parts }) => ({ whole, parts })) };
    const ruled = ruledBy(standardPolicy, plain);
    const printed = [...ruled.cells.values()].filter(({ shown }) => shown);
    const small = printed.filter(isSmall);
    if (small.length === 0) continue;
    const widths = new Map(small.map(({ id, width }) => [id, width]));
    cost.tables += 1;
    cost.printed += printed.length;
    cost.small += small.length;
    add(cost.ours, protectTable(plain, standardPolicy, { solver }), widths, solver);
    add(cost.twoPerLine, twoPerLine(ruled), widths, solver);
  }
  return cost;
}

function add(
  pattern: Pattern,
  table: ProtectedTable,
  widths: ReadonlyMap<string, number>,
  solver: TableSolver,
): void {
  pattern.beyond += table.cells.filter(({ id, is }) => is === "hidden" && !widths.has(id)).length;
  const found = auditTable(table, { solver, only: widths.keys() });
  for (const [id, width] of widths) {
    const { lower, upper } = found.get(id) ?? { lower: 0, upper: 0 };
    if (lower === upper) pattern.exact += 1;
    if (upper - lower < width) pattern.narrow += 1;
  }
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;

async function report(): Promise<void> {
  const solver = await loadSolver();
  console.log(
    "| tables | with small counts | counts printed | small | hidden beyond: ours | two per line | left exact: ours | two per line | left too narrow: ours | two per line |",
  );
  console.log(`| --- |${" --: |".repeat(9)}`);
  for (const [name, tables] of families) {
    const {
      ours,
      twoPerLine: other,
      ...all
    } = costOf(fc.sample(tables, { numRuns, seed }), solver);
    const row = [
      name,
      all.tables,
      all.printed,
      all.small,
      percent(ours.beyond, all.printed),
      percent(other.beyond, all.printed),
      ours.exact,
      `${other.exact} (${percent(other.exact, all.small)})`,
      ours.narrow,
      `${other.narrow} (${percent(other.narrow, all.small)})`,
    ];
    console.log(`| ${row.join(" | ")} |`);
  }
}

void report();
