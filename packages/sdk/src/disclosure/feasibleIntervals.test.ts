import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttackerView, feasibleIntervals } from "./feasibleIntervals";
import type { ProtectedLine } from "./ProtectedTable";

const oneLine: ProtectedLine[] = [{ whole: "all", parts: ["a", "b", "c", "d"] }];

function view(visible: Record<string, number>, hidden: Record<string, number>, lines = oneLine) {
  return {
    visible: new Map(Object.entries(visible)),
    hidden: new Map(Object.entries(hidden)),
    lines,
  };
}

describe("feasibleIntervals", () => {
  it("recovers a single hidden cell from its total", () => {
    // suppression-audits.json, "1-D, one primary only": 62 - 43 - 8 - 7 - 3 = 1.
    const lines = [{ whole: "all", parts: ["a", "b", "c", "d", "e"] }];
    const found = feasibleIntervals(view({ all: 62, a: 43, b: 8, c: 7, d: 3 }, { e: 0 }, lines));
    expect(found.get("e")).toEqual({ lower: 1, upper: 1 });
  });

  it("recovers two hidden ones, since zeros are printed", () => {
    // suppression-audits.json, "1-D, 1+1 at threshold 5": 56 - 40 - 14 = 2 = 1 + 1.
    const found = feasibleIntervals(view({ all: 56, a: 40, b: 14 }, { c: 1, d: 1 }));
    expect(found.get("c")).toEqual({ lower: 1, upper: 1 });
    expect(found.get("d")).toEqual({ lower: 1, upper: 1 });
  });

  it("narrows two hidden cells with 4 in all to 1 to 3", () => {
    // suppression-audits.json, "1-D, two suppressed": 62 - 43 - 8 - 7 = 4, each at least 1.
    const lines = [{ whole: "all", parts: ["a", "b", "c", "d", "e"] }];
    const found = feasibleIntervals(view({ all: 62, a: 43, b: 8, c: 7 }, { d: 1, e: 1 }, lines));
    expect(found.get("d")).toEqual({ lower: 1, upper: 3 });
    expect(found.get("e")).toEqual({ lower: 1, upper: 3 });
  });

  it("sets no upper bound where the whole is hidden too", () => {
    const found = feasibleIntervals(view({ a: 40, b: 14, c: 2 }, { all: 1, d: 1 }));
    expect(found.get("d")).toEqual({ lower: 1, upper: Infinity });
    expect(found.get("all")).toEqual({ lower: 57, upper: Infinity });
  });

  it("follows a chain of sums from end to end", () => {
    // asked 20 = known + 2, so known is 18; known 18 = 15 + hidden, so hidden is 3.
    const lines = [
      { whole: "known", parts: ["a", "b"] },
      { whole: "asked", parts: ["known", "none"] },
    ];
    const found = feasibleIntervals(view({ asked: 20, none: 2, a: 15 }, { known: 1, b: 1 }, lines));
    expect(found.get("known")).toEqual({ lower: 18, upper: 18 });
    expect(found.get("b")).toEqual({ lower: 3, upper: 3 });
  });

  it("refuses visible cells that cannot add up", () => {
    expect(() => feasibleIntervals(view({ all: 5, a: 9, b: 0, c: 0 }, { d: 1 }))).toThrow(
      RangeError,
    );
  });

  it("finds exactly the values that occur in some table that agrees with the view", () => {
    fc.assert(
      fc.property(smallForest(), (attacker) => {
        const found = feasibleIntervals(attacker);
        const occurring = enumerate(attacker);
        for (const [id, values] of occurring) {
          const inOrder = [...values].sort((a, b) => a - b);
          const { lower, upper } = found.get(id) ?? { lower: NaN, upper: NaN };
          expect(inOrder).toEqual(
            Array.from({ length: upper - lower + 1 }, (_, index) => lower + index),
          );
        }
      }),
    );
  });
});

/** Two or three sums in a chain or a star, with the first whole visible so that all is bounded. */
function smallForest(): fc.Arbitrary<AttackerView> {
  const leaf = fc.integer({ min: 0, max: 2 });
  return fc
    .record({
      leaves: fc.tuple(leaf, leaf, leaf, leaf, leaf, leaf),
      isChain: fc.boolean(),
      isHidden: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    })
    .map(({ leaves: [a, b, c, d, e, f], isChain, isHidden }) => {
      // Chain: top = left + e + f, left = right + c + d, right = a + b. Star: top holds both.
      const right = a + b;
      const left = isChain ? right + c + d : c + d;
      const top = isChain ? left + e + f : left + right + e + f;
      const lines: ProtectedLine[] = [
        { whole: "right", parts: ["a", "b"] },
        { whole: "left", parts: isChain ? ["right", "c", "d"] : ["c", "d"] },
        { whole: "top", parts: isChain ? ["left", "e", "f"] : ["left", "right", "e", "f"] },
      ];
      const values = Object.entries({ a, b, c, d, e, f, left, right });
      const visible = new Map([["top", top]]);
      const hidden = new Map<string, number>();
      values.forEach(([id, value], index) => {
        if (isHidden[index]) hidden.set(id, value === 0 ? 0 : 1);
        else visible.set(id, value);
      });
      return { visible, hidden, lines };
    });
}

/** Every value of every hidden cell, by trying all tables with the visible grand total. */
function enumerate({ visible, hidden, lines }: AttackerView): Map<string, Set<number>> {
  const occurring = new Map([...hidden.keys()].map((id) => [id, new Set<number>()]));
  const tryLeaves = (table: Map<string, number>, [leaf, ...others]: string[], left: number) => {
    if (leaf === undefined) {
      if (left > 0) return;
      const whole = withSums(table, lines);
      const agrees = [...visible].every(([id, value]) => whole.get(id) === value);
      const allowed = [...hidden].every(([id, least]) => (whole.get(id) ?? NaN) >= least);
      if (!agrees || !allowed) return;
      for (const [id, values] of occurring) values.add(whole.get(id) ?? NaN);
      return;
    }
    for (let value = 0; value <= left; value += 1) {
      tryLeaves(new Map(table).set(leaf, value), others, left - value);
    }
  };
  tryLeaves(new Map(), ["a", "b", "c", "d", "e", "f"], visible.get("top") ?? 0);
  return occurring;
}

/** The lines stand in an order in which each whole is known before it is a part. */
function withSums(leaves: ReadonlyMap<string, number>, lines: readonly ProtectedLine[]) {
  const table = new Map(leaves);
  for (const { whole, parts } of lines) {
    table.set(
      whole,
      parts.reduce((sum, id) => sum + (table.get(id) ?? NaN), 0),
    );
  }
  return table;
}
