import type { CodedFault } from "../errors/refuseFaults";
import type { Count } from "../results/count";
import { areaSumFaults } from "./areaSumFaults";
import type { GainCounts, GainCountsRow, GainFigures } from "./GainCounts";
import { gainTestFaults } from "./gainTestFaults";
import type { Histogram } from "./Histogram";
import { areasFaults } from "./reportFaults";
import { sumFaults } from "./sumFaults";
import { wholeNumberFaults } from "./wholeNumberFaults";

/** Everything in counts of reading gain that cannot be, its distributions included: of these, nothing can be said while its counts are wrong. */
export function gainCountFaults(counts: GainCounts): CodedFault[] {
  const faults = gainFigureFaults(counts);
  if (faults.length > 0) return faults;
  const threshold = counts.threshold.gainMonths / counts.threshold.inMonths;
  return counts.rows.flatMap((row, index) => distributionFaults(row, threshold, `rows[${index}]`));
}

/** Everything that cannot be in what is counted. */
export function gainFigureFaults(
  figures: Omit<GainFigures, "rows"> & { rows: Counted[] },
): CodedFault[] {
  const { areas, rows } = figures;
  return [
    ...gainTestFaults(figures),
    ...areasFaults(areas),
    ...rowOrderFaults(figures),
    ...rows.flatMap((row, index) => rowFaults(row, `rows[${index}]`)),
    ...areaSumFaults(areas, rows, countsOf),
  ];
}

type Counted = Omit<GainFigures["rows"][number], "ratioGain">;

function rowOrderFaults({ areas, rows }: { areas: { id: string }[]; rows: Counted[] }) {
  const expected = areas.map(({ id }) => id).join(", ");
  const received = rows.map(({ area }) => area).join(", ");
  if (expected === received) return [];
  const fault = {
    path: "rows",
    expected: `one of each area in their order, ${expected}`,
    received,
  };
  return [{ code: "RECORD_INVALID" as const, ...fault }];
}

function rowFaults({ pupils, paired, unpaired, bands, ...row }: Counted, path: string) {
  const parts = [paired, ...Object.values(unpaired)];
  const gains = Object.values(bands);
  return [
    ...sumFaults(`${path}.paired and unpaired`, parts, pupils, "pupils"),
    ...sumFaults(`${path}.bands`, gains, paired, "paired pupils"),
    ...sumFaults(`${path}.atFloor`, [row.atFloor], paired, "paired pupils", "someParts"),
    ...sumFaults(`${path}.atCeiling`, [row.atCeiling], paired, "paired pupils", "someParts"),
  ];
}

function countsOf({ pupils, paired, unpaired, bands, atFloor, atCeiling }: Counted) {
  const named: Record<string, Count> = { pupils, paired, atFloor, atCeiling };
  for (const [name, count] of Object.entries(unpaired)) named[`unpaired.${name}`] = count;
  for (const [name, count] of Object.entries(bands)) named[`bands.${name}`] = count;
  return named;
}

function distributionFaults(
  { ratioGains, paired, bands }: GainCountsRow,
  threshold: number,
  path: string,
): CodedFault[] {
  if (ratioGains.is !== "histogram") return [];
  const at = `${path}.ratioGains`;
  const invalid = ratioGains.bins.flatMap(({ value, count }, index): CodedFault[] => [
    ...wholeNumberFaults(count, `${at}.bins[${index}].count`),
    ...(Number.isFinite(value) ? [] : [notANumber(`${at}.bins[${index}].value`, value)]),
  ]);
  if (invalid.length > 0) return invalid;
  const within = (from: number, below: number) => [pupilsWithin(ratioGains, from, below)];
  return [
    ...sumFaults(at, within(-Infinity, Infinity), paired, "paired pupils"),
    ...sumFaults(at, within(-Infinity, 1), bands.belowPace, "pupils below the pace"),
    ...sumFaults(at, within(1, threshold), bands.paceToThreshold, "pupils from pace to threshold"),
    ...sumFaults(
      at,
      within(threshold, Infinity),
      bands.thresholdOrAbove,
      "pupils at the threshold",
    ),
  ];
}

function pupilsWithin({ bins }: Histogram, from: number, below: number): Count {
  const people = bins.reduce(
    (sum, { value, count }) => (value >= from && value < below ? sum + count : sum),
    0,
  );
  return { is: "exact", value: people };
}

function notANumber(path: string, value: number): CodedFault {
  return { code: "RECORD_INVALID", path, expected: "a number", received: `${value}` };
}
