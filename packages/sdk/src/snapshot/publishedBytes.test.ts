import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { dice } from "../../testing/randomTables";
import { resultOfNumbers } from "../../testing/resultOfNumbers";
import { standardPolicy } from "../disclosure/policy";
import { protectionOfKind } from "../disclosure/protectionOfKind";
import { protectTable } from "../disclosure/protectTable";
import { tableOf } from "../disclosure/tableOf";
import { type Count, hidden } from "../results/count";
import type { MetricResult, MetricResultKind } from "../results/metricResult";
import { publishSnapshot } from "./publishSnapshot";
import type { Snapshot } from "./snapshot";

const kinds = Object.keys(resultOfNumbers) as MetricResultKind[];
const number = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 30 }),
);
const about = {
  id: "attacked",
  title: "Attacked",
  publisher: "A trust",
  publishedOn: "2022-12-01",
  period: "2021-22",
};

function hiddenIn(result: MetricResult): ReadonlySet<string> {
  const { cells } = protectTable(tableOf(result), standardPolicy);
  return new Set(cells.flatMap(({ id, is }) => (is === "hidden" ? [id] : [])));
}

/** The body without the hidden counts, and the counts that it was made of. */
function withoutHidden(result: MetricResult, hiddenIds: ReadonlySet<string>) {
  const shown: [string, Count][] = [];
  const body = protectionOfKind[result.kind].rebuild(result as never, (id, count) => {
    if (hiddenIds.has(id)) return hidden;
    shown.push([id, count]);
    return count;
  });
  return { bytes: JSON.stringify(body), shown: JSON.stringify(shown) };
}

/** One person more, one fewer, or one moved. */
function moved(numbers: readonly number[], roll: (sides: number) => number): number[] {
  const up = roll(numbers.length + 1);
  const down = roll(numbers.length + 1);
  return numbers.map((value, index) =>
    Math.max(0, value + Number(index === up) - Number(index === down)),
  );
}

function made(kind: MetricResultKind, numbers: readonly number[]): MetricResult | undefined {
  try {
    return resultOfNumbers[kind].make(numbers);
  } catch {
    // Some numbers make no result of some kinds: a rate of nobody.
    return undefined;
  }
}

const published = (result: MetricResult) =>
  JSON.stringify(publishSnapshot([result], standardPolicy, about));

describe.each(kinds)("published bytes of %s", (kind) => {
  it("are the same for all true numbers that agree in what is shown", () => {
    const { size } = resultOfNumbers[kind];
    const walks = { agreed: 0, alike: 0 };
    fc.assert(
      fc.property(
        fc.array(number, { minLength: size, maxLength: size }),
        fc.nat(),
        (start, seed) => {
          const result = made(kind, start);
          const hiddenIds = result ? hiddenIn(result) : new Set<string>();
          if (!result || hiddenIds.size === 0) return;
          const own = withoutHidden(result, hiddenIds);
          const bytes = published(result);
          expect((JSON.parse(bytes) as Snapshot).results[0]?.body).toEqual(JSON.parse(own.bytes));
          const roll = dice(seed);
          let here = start;
          for (let step = 0; step < 120; step += 1) {
            const once = moved(here, roll);
            const candidate = roll(2) === 0 ? once : moved(once, roll);
            const other = made(kind, candidate);
            if (!other || candidate.join() === start.join()) continue;
            const without = withoutHidden(other, hiddenIds);
            if (without.shown !== own.shown) continue;
            expect(without.bytes).toBe(own.bytes);
            here = candidate;
            walks.agreed += 1;
            if ([...hiddenIn(other)].join() !== [...hiddenIds].join()) continue;
            expect(published(other)).toBe(bytes);
            walks.alike += 1;
          }
        },
      ),
      // A seed of its own, so that walks are never too few by chance.
      { ...fuzzRuns(15), seed: 2022 },
    );
    // Else this test would have shown nothing.
    expect(walks.agreed).toBeGreaterThan(0);
    expect(walks.alike).toBeGreaterThan(0);
  });
});
