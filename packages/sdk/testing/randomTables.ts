import * as fc from "fast-check";
import type { CountTable, TableCell } from "../src/disclosure/countTable";
import { linkTables } from "../src/disclosure/linkTables";
import { oneWayTable } from "../src/disclosure/oneWayTable";
import type { SumLine } from "../src/disclosure/SumLine";
import { twoWayTable } from "../src/disclosure/twoWayTable";

/** Sparse tables, small ones and larger ones: mostly zeros, mostly ones, or anything. */
const counts = fc.oneof(
  fc.constant(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 9 }))),
  fc.constant(fc.integer({ min: 0, max: 2 })),
  fc.constant(fc.integer({ min: 0, max: 8 })),
  fc.constant(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }))),
);

const listOf = (min: number, max: number) =>
  counts.chain((count) => fc.array(count, { minLength: min, maxLength: max }));

const gridOf = (rows: number, columns: number) =>
  fc
    .tuple(counts, fc.integer({ min: 2, max: rows }), fc.integer({ min: 2, max: columns }))
    .chain(([count, height, width]) =>
      fc.array(fc.array(count, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

const named = (values: readonly number[]) =>
  Object.fromEntries(values.map((value, index) => [`p${index}`, value]));

/** Throws of a die, the same for the same seed: quicker than as many arbitraries. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Some cells printed nowhere, some key, some special category data. */
function varied(table: fc.Arbitrary<CountTable>): fc.Arbitrary<CountTable> {
  return fc
    .tuple(table, fc.nat(), fc.constantFrom("ordinary", "specialCategory"))
    .map(([{ cells, lines }, seed, data]) => {
      const roll = dice(seed);
      const wholes = new Set(lines.map(({ whole }) => whole));
      return {
        cells: cells.map((cell): TableCell => {
          const die = roll(20);
          const shown = cell.shown !== false && die !== 0 && !(wholes.has(cell.id) && die === 1);
          return {
            ...cell,
            shown,
            key: die === 2,
            ...(data === "specialCategory" && die > 6 && { data: "specialCategory" as const }),
          };
        }),
        lines,
      };
    });
}

export const oneWayTables = (most = 6) =>
  varied(
    fc
      .tuple(listOf(1, most), fc.boolean())
      .map(([values, sensitive]) => oneWayTable(named(values), { sensitive })),
  );

export const twoWayTables = (rows = 4, columns = 4) =>
  varied(
    fc
      .tuple(gridOf(rows, columns), fc.constantFrom("rows", "columns", undefined))
      .map(([grid, sensitive]) => twoWayTable(grid, sensitive ? { sensitive } : {})),
  );

/** A tree of sums, each further one dividing a part of one before; at times one cell divided twice. */
export const hierarchies = (most = 4) =>
  varied(
    fc
      .record({
        values: listOf(16, 16),
        hung: fc.array(fc.nat(), { minLength: most, maxLength: most }),
        again: fc.array(fc.boolean(), { minLength: most, maxLength: most }),
        size: fc.integer({ min: 1, max: most }),
      })
      .map(({ values, hung, again, size }) => {
        const lines: SumLine[] = [];
        const open = ["root"];
        const leaves = new Set(["root"]);
        for (let index = 0; index < size; index += 1) {
          const at = (hung[index] ?? 0) % open.length;
          const whole = open[at] ?? "root";
          if (!again[index]) open.splice(at, 1);
          leaves.delete(whole);
          const parts = [0, 1, 2].map((part) => `${index}.${part}`);
          lines.push({ whole, parts });
          open.push(...parts);
          for (const part of parts) leaves.add(part);
        }
        const numbers = [...values];
        const value = new Map([...leaves].map((id) => [id, numbers.shift() ?? 0]));
        for (const { whole, parts } of [...lines].reverse()) {
          const sum = parts.reduce((total, id) => total + (value.get(id) ?? 0), 0);
          const before = value.get(whole);
          if (before === undefined) value.set(whole, sum);
          else if (before >= sum)
            value.set(`${parts[0]}`, (value.get(`${parts[0]}`) ?? 0) + before - sum);
        }
        return { cells: [...value].map(([id, number]) => ({ id, value: number })), lines };
      })
      .filter(({ cells, lines }) => {
        const value = new Map(cells.map((cell) => [cell.id, cell.value]));
        return lines.every(
          ({ whole, parts }) =>
            parts.reduce((sum, id) => sum + (value.get(id) ?? 0), 0) === value.get(whole),
        );
      }),
  );

/** Two-way tables of a part of the people and of all of them, cell by cell and in all. */
export const linkedTables = (rows = 3, columns = 3) =>
  varied(
    gridOf(rows, columns).chain((trust) =>
      fc
        .tuple(
          fc.array(fc.integer({ min: 0, max: 6 }), {
            minLength: trust.flat().length,
            maxLength: trust.flat().length,
          }),
          fc.boolean(),
        )
        .map(([others, byTotals]) => {
          const national = trust.map((row, at) =>
            row.map((value, index) => value + (others[at * row.length + index] ?? 0)),
          );
          const tables = { national: twoWayTable(national), trust: twoWayTable(trust) };
          const ids = tables.trust.cells
            .map(({ id }) => id)
            .filter((id) => !byTotals || id.includes("all"));
          return linkTables(
            tables,
            ids.map((id) => ({ whole: `national.${id}`, parts: [`trust.${id}`] })),
          );
        }),
    ),
  );

/** A table of three ways of which all margins of two ways are printed: rows by columns in each layer. */
export const threeWayTables = () =>
  varied(
    counts
      .chain((count) => fc.array(count, { minLength: 12, maxLength: 12 }))
      .map((values) => {
        const sides = [
          ["a", "b"],
          ["k", "l"],
          ["x", "y", "z"],
        ];
        const cells = new Map<string, number>();
        const lines: SumLine[] = [];
        const spots = (sides[0] ?? []).flatMap((a) =>
          (sides[1] ?? []).flatMap((b) => (sides[2] ?? []).map((c) => [a, b, c])),
        );
        for (const [index, spot] of spots.entries()) cells.set(spot.join(), values[index] ?? 0);
        for (const side of [0, 1, 2]) {
          const groups = new Map<string, string[]>();
          for (const spot of spots) {
            const margin = spot.with(side, "*").join();
            groups.set(margin, [...(groups.get(margin) ?? []), spot.join()]);
          }
          for (const [whole, parts] of groups) {
            cells.set(
              whole,
              parts.reduce((sum, id) => sum + (cells.get(id) ?? 0), 0),
            );
            lines.push({ whole, parts });
          }
        }
        return { cells: [...cells].map(([id, value]) => ({ id, value })), lines };
      }),
  );
