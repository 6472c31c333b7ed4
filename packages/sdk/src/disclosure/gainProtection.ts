import type { GainFigures } from "../metrics/GainCounts";
import { gainBody } from "../metrics/gainBody";
import { subtractCounts } from "../metrics/subtractCounts";
import type { Count } from "../results/count";
import type { GainBody, GainRow } from "../results/gainResult";
import type { Keep, KindProtection } from "./KindProtection";
import { layOutAreas } from "./layOutAreas";
import type { TableLayout } from "./TableLayout";

/**
 * Disclosure control of reading gain. Pupils are paired, or not for one of four reasons; the paired are
 * below the pace or not, and these reached the threshold or not. A trust is the sum of its schools in each
 * of these counts, or of some of them and a rest that anyone can subtract. Quartiles tell how many are on
 * either side of the pace, so they go with any count of the bands.
 */
export const gainProtection: KindProtection<"gain"> = {
  layOut({ body: { areas, rows } }, layout) {
    const places = new Map(rows.map(({ area }, index) => [area, `rows[${index}]`]));
    const countsOf = new Map(rows.map((row) => [row.area, namedCounts(row)]));
    rows.forEach((row, index) => {
      layOutRow(
        namedCounts(row),
        { idOf: (name) => `rows[${index}].${name}`, shown: true },
        layout,
      );
    });
    const rests = new Map<string, Partial<RowCounts>>();
    for (const name of countNames) {
      for (const rest of layOutAreas(layout, areas, (area) => {
        const count = countsOf.get(area)?.[name];
        return count && { id: `${places.get(area)}.${name}`, count };
      })) {
        rests.set(rest.whole, { ...rests.get(rest.whole), [name]: rest.count });
      }
    }
    for (const [area, counts] of rests) {
      if (!isWhole(counts)) continue;
      const idOf = (name: string) => `${places.get(area)}.${name} less parts`;
      layOutRow(counts, { idOf, shown: false }, layout);
    }
  },
  rebuild({ body, basis }, keep) {
    return gainBody(keptFigures(body, keep), basis.kind);
  },
};

const countNames = [
  "pupils",
  "paired",
  "unpaired.noFirstTest",
  "unpaired.noSecondTest",
  "unpaired.differentInstruments",
  "unpaired.shortInterval",
  "atFloor",
  "atCeiling",
  "bands.belowPace",
  "bands.paceToThreshold",
  "bands.thresholdOrAbove",
] as const;

type RowCounts = Record<(typeof countNames)[number], Count>;

/** Every count of a row that is printed, by its place there. */
function namedCounts({ pupils, paired, unpaired, atFloor, atCeiling, bands }: GainRow): RowCounts {
  return {
    pupils,
    paired,
    "unpaired.noFirstTest": unpaired.noFirstTest,
    "unpaired.noSecondTest": unpaired.noSecondTest,
    "unpaired.differentInstruments": unpaired.differentInstruments,
    "unpaired.shortInterval": unpaired.shortInterval,
    atFloor,
    atCeiling,
    "bands.belowPace": bands.belowPace,
    "bands.paceToThreshold": bands.paceToThreshold,
    "bands.thresholdOrAbove": bands.thresholdOrAbove,
  };
}

function isWhole(counts: Partial<RowCounts>): counts is RowCounts {
  return countNames.every((name) => counts[name] !== undefined);
}

function layOutRow(
  counts: RowCounts,
  { idOf, shown }: { idOf: (name: string) => string; shown: boolean },
  layout: TableLayout,
): void {
  const cell = (name: keyof RowCounts) => ({ id: idOf(name), count: counts[name], shown });
  const implied = (name: string, whole: Count, part: Count) => ({
    id: idOf(name),
    count: subtractCounts(whole, part),
    shown: false,
  });
  const paired = { ...cell("paired"), key: true };
  const unpaired = implied("unpaired", counts.pupils, counts.paired);
  const paceOrAbove = implied("paceOrAbove", counts.paired, counts["bands.belowPace"]);
  layout.sum(cell("pupils"), [paired, unpaired], "allParts");
  layout.sum(
    unpaired,
    [
      cell("unpaired.noFirstTest"),
      cell("unpaired.noSecondTest"),
      cell("unpaired.differentInstruments"),
      cell("unpaired.shortInterval"),
    ],
    "allParts",
  );
  layout.sum(paired, [cell("bands.belowPace"), paceOrAbove], "allParts");
  layout.sum(
    paceOrAbove,
    [cell("bands.paceToThreshold"), cell("bands.thresholdOrAbove")],
    "allParts",
  );
  layout.sum(paired, [cell("atFloor")], "someParts");
  layout.sum(paired, [cell("atCeiling")], "someParts");
}

function keptFigures(body: GainBody, keep: Keep): GainFigures {
  const { firstTest, secondTest, instruments, threshold, testedPupils, areas } = body;
  return {
    firstTest,
    secondTest,
    instruments,
    threshold,
    testedPupils,
    areas,
    rows: body.rows.map(({ area, unpaired, bands, ratioGain, ...row }, index) => {
      const kept = (name: string, count: Count) => keep(`rows[${index}].${name}`, count);
      return {
        area,
        pupils: kept("pupils", row.pupils),
        paired: kept("paired", row.paired),
        unpaired: {
          noFirstTest: kept("unpaired.noFirstTest", unpaired.noFirstTest),
          noSecondTest: kept("unpaired.noSecondTest", unpaired.noSecondTest),
          differentInstruments: kept(
            "unpaired.differentInstruments",
            unpaired.differentInstruments,
          ),
          shortInterval: kept("unpaired.shortInterval", unpaired.shortInterval),
        },
        atFloor: kept("atFloor", row.atFloor),
        atCeiling: kept("atCeiling", row.atCeiling),
        bands: {
          belowPace: kept("bands.belowPace", bands.belowPace),
          paceToThreshold: kept("bands.paceToThreshold", bands.paceToThreshold),
          thresholdOrAbove: kept("bands.thresholdOrAbove", bands.thresholdOrAbove),
        },
        ratioGain,
      };
    }),
  };
}
