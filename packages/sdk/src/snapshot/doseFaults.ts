import type { Fault } from "../errors/fault";
import { doseCountFaults } from "../metrics/doseCountFaults";
import { fewestForQuartiles } from "../metrics/histogramQuartile";
import { hundredths } from "../metrics/hundredths";
import { absent } from "../results/count";
import type { DoseBody } from "../results/doseResult";
import { otherCount } from "./otherCount";

/**
 * What contradicts itself in a dose: counts or amounts that are not of the same people, a total that these
 * people cannot have received, a median of too few of them or above what was due.
 */
export function doseFaults(body: DoseBody, path: string): Fault[] {
  const coded = doseCountFaults({ ...body, amounts: absent("notApplicable") });
  return [
    ...coded.map(({ path: at, expected, received }) => ({
      path: `${path}.${at}`,
      expected,
      received,
    })),
    ...rateFaults(body, `${path}.fullRate`),
    ...totalFaults(body, `${path}.total.value`),
    ...medianFaults(body, `${path}.median`),
  ];
}

function rateFaults({ fullRate, received, recorded }: DoseBody, path: string): Fault[] {
  if (fullRate.is !== "counted") return [];
  const { numerator, denominator } = fullRate;
  return [
    ...otherCount(numerator, received.full, `${path}.numerator`, "received.full"),
    ...otherCount(denominator, recorded, `${path}.denominator`, "recorded"),
  ];
}

function totalFaults(
  { due, total, recorded, received: { full } }: DoseBody,
  path: string,
): Fault[] {
  if (due.is !== "amount" || total.is !== "amount") return [];
  if (recorded.is !== "exact" || full.is !== "exact") return [];
  const least = (hundredths(due.value) * full.value) / 100;
  const most = (hundredths(due.value) * recorded.value) / 100;
  if (least <= total.value && total.value <= most) return [];
  return [{ path, expected: `from ${least} to ${most}`, received: `${total.value}` }];
}

function medianFaults({ due, median, recorded }: DoseBody, path: string): Fault[] {
  if (median.is !== "median") return [];
  const faults: Fault[] = [];
  if (due.is === "amount" && median.value > due.value) {
    const expected = `at most ${due.value}, the due amount`;
    faults.push({ path: `${path}.value`, expected, received: `${median.value}` });
  }
  if (recorded.is === "exact" && recorded.value < fewestForQuartiles) {
    const expected = `none, of fewer than ${fewestForQuartiles} people`;
    faults.push({ path, expected, received: `one of ${recorded.value}` });
  }
  return faults;
}
