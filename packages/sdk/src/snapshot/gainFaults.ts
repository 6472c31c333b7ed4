import type { Fault } from "../errors/fault";
import { gainFigureFaults } from "../metrics/gainCountFaults";
import { fewestForQuartiles } from "../metrics/histogramQuartile";
import { hundredths } from "../metrics/hundredths";
import { shortestMonths } from "../metrics/ratioGain";
import { subtractCounts } from "../metrics/subtractCounts";
import type { Count } from "../results/count";
import type { GainBody, GainRow } from "../results/gainResult";
import type { Rate } from "../results/rate";
import { otherCount } from "./otherCount";
import { reportedFaults } from "./reportedFaults";

/**
 * What contradicts itself in a reading gain: counts that are not of the same pupils, rates of other counts,
 * quartiles that the pupils in the bands cannot have, or of too few of them.
 */
export function gainFaults(body: GainBody, path: string): Fault[] {
  const threshold = body.threshold.gainMonths / body.threshold.inMonths;
  const faults = reportedFaults(gainFigureFaults(body), path);
  if (body.shortestMonths !== shortestMonths) {
    const received = `${body.shortestMonths}`;
    faults.push({ path: `${path}.shortestMonths`, expected: `${shortestMonths}`, received });
  }
  for (const [index, row] of body.rows.entries()) {
    const at = `${path}.rows[${index}]`;
    const { belowPace, thresholdOrAbove } = row.bands;
    const paceOrAbove = subtractCounts(row.paired, belowPace);
    faults.push(
      ...rateFaults(row.paceOrAboveRate, paceOrAbove, row, `${at}.paceOrAboveRate`),
      ...rateFaults(row.thresholdOrAboveRate, thresholdOrAbove, row, `${at}.thresholdOrAboveRate`),
      ...quartileFaults(row, threshold, `${at}.ratioGain`),
    );
  }
  return faults;
}

function rateFaults(rate: Rate, count: Count, { paired }: GainRow, path: string): Fault[] {
  if (rate.is !== "counted") return [];
  return [
    ...otherCount(rate.numerator, count, `${path}.numerator`, "the bands"),
    ...otherCount(rate.denominator, paired, `${path}.denominator`, "paired"),
  ];
}

function quartileFaults(
  { ratioGain, paired, bands: { belowPace, paceToThreshold, thresholdOrAbove } }: GainRow,
  threshold: number,
  path: string,
): Fault[] {
  if (ratioGain.is !== "quartiles") return [];
  const counts = [paired, belowPace, paceToThreshold, thresholdOrAbove];
  if (counts.some(({ is }) => is === "hidden")) {
    const expected = "hidden, as one of the counts of its pupils is";
    return [{ path, expected, received: "quartiles" }];
  }
  if (paired.is === "exact" && paired.value < fewestForQuartiles) {
    const expected = `none, of fewer than ${fewestForQuartiles} pupils`;
    return [{ path, expected, received: `quartiles of ${paired.value}` }];
  }
  const { lower, median, upper } = ratioGain;
  if (lower > median || median > upper) {
    return [{ path, expected: "in ascending order", received: `${lower}, ${median}, ${upper}` }];
  }
  if (paired.is !== "exact" || belowPace.is !== "exact" || paceToThreshold.is !== "exact")
    return [];
  const edges = [
    { ratio: 1, below: belowPace.value },
    { ratio: threshold, below: belowPace.value + paceToThreshold.value },
  ];
  return Object.entries({ lower, median, upper }).flatMap(([name, value], index) =>
    edges.flatMap(({ ratio, below }) => {
      const quarters = (paired.value - 1) * (index + 1);
      return sideFaults(value, ratio, sideOf(quarters, below), `${path}.${name}`);
    }),
  );
}

/** On which side of an edge a quartile is, of which so many pupils are below it. */
function sideOf(quarters: number, below: number): "below" | "above" | "either" {
  if (Math.ceil(quarters / 4) < below) return "below";
  return Math.floor(quarters / 4) >= below ? "above" : "either";
}

/** Quartiles are to two decimals, and so is what they are held against. */
function sideFaults(
  value: number,
  ratio: number,
  side: ReturnType<typeof sideOf>,
  path: string,
): Fault[] {
  const edge = hundredths(ratio) / 100;
  if ((side === "below" && value > edge) || (side === "above" && value < edge)) {
    const expected = `${side === "below" ? "at most" : "at least"} ${edge}, as the bands have it`;
    return [{ path, expected, received: `${value}` }];
  }
  return [];
}
