import { describe, expect, it } from "vitest";
import { impactReport2021To22 } from "./impactReport2021To22";
import { inventoryFigures } from "./inventoryFigures";
import { notQuantities } from "./notQuantities";

const cited = new Set(
  impactReport2021To22().results.flatMap(({ evidence }) => evidence.map(({ figure }) => figure)),
);
const everyFigure = Object.values(inventoryFigures).flat();

describe("the figures of the report's inventory", () => {
  it.each(everyFigure)(
    "%s is in the snapshot, or no quantity for a stated reason, never both",
    (id) => {
      expect(cited.has(id)).not.toBe(id in notQuantities);
    },
  );

  it("are all that the snapshot and the list of reasons speak of", () => {
    const unheardOf = [...cited, ...Object.keys(notQuantities)].filter(
      (id) => !everyFigure.includes(id),
    );
    expect(unheardOf).toEqual([]);
  });
});
