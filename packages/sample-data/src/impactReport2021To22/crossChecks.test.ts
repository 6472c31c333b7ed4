import { describe, expect, it } from "vitest";
import { crossChecks } from "./crossChecks";
import { impactReport2021To22 } from "./impactReport2021To22";
import { inventoryFigures } from "./inventoryFigures";

const { results } = impactReport2021To22();
const ids = Array.from({ length: 31 }, (_, index) => `X${String(index + 1).padStart(2, "0")}`);

/** The figures of the inventory that results with the caveat of a check are about. */
function figuresUnder(wanted: string): Set<string> {
  return new Set(
    results
      .filter(({ caveats }) => caveats.some(({ check }) => check === wanted))
      .flatMap(({ evidence }) => evidence.map(({ figure }) => figure)),
  );
}

describe("the 31 cross-checks of the report's inventory", () => {
  it("are all there, each in a sentence, and no other", () => {
    expect(Object.keys(crossChecks)).toEqual(ids);
    for (const { finding } of Object.values(crossChecks)) expect(finding).toMatch(/^[A-Z\d].*\.$/);
  });

  it.each(Object.entries(crossChecks))(
    "%s stands at every figure it concerns",
    (id, { figures }) => {
      expect(figures.length).toBeGreaterThan(0);
      const attached = figuresUnder(id);
      expect(figures.filter((figure) => !attached.has(figure))).toEqual([]);
    },
  );

  it.each(Object.entries(crossChecks))(
    "%s stands at no result of other figures",
    (id, { figures }) => {
      const concerned = new Set<string>(figures);
      const strangers = results.filter(
        ({ caveats, evidence }) =>
          caveats.some(({ check }) => check === id) &&
          !evidence.some(({ figure }) => concerned.has(figure)),
      );
      expect(strangers.map((result) => result.id)).toEqual([]);
    },
  );

  it("are about figures of the inventory, and results name no other check", () => {
    const inventory = new Set(Object.values(inventoryFigures).flat());
    const concerned = Object.values(crossChecks).flatMap(({ figures }) => [...figures]);
    expect(concerned.filter((figure) => !inventory.has(figure))).toEqual([]);
    const named = results.flatMap(({ caveats }) => caveats.flatMap(({ check }) => check ?? []));
    expect(named.filter((check) => !(check in crossChecks))).toEqual([]);
  });
});
