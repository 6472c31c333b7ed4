import type { Fault } from "../errors/fault";
import { MetricInputError } from "../errors/MetricInputError";
import { levelQuantile } from "./levelQuantile";

/** A time at which something happened, with those who were waiting just before it. */
export interface RiskSet {
  /** In any unit; later than the one before. */
  time: number;
  /** Integer ≥ 1: still waiting and still followed just before this time. */
  atRisk: number;
  /** Integer, 0 ≤ events ≤ atRisk: for whom the event came at this time. */
  events: number;
}

export interface SurvivalPoint {
  time: number;
  /** Share, 0 to 1, for whom the event has not come by this time. */
  survival: number;
  /** Pointwise bounds as shares; none while nobody, or once everybody, has had the event. */
  interval: { lower: number; upper: number } | "notDefined";
}

/** A time, or that the curve does not come down to it. */
export type TimeOrNot = number | "notReached";

export interface KaplanMeier {
  /** One for each time given. */
  points: SurvivalPoint[];
  /** The first time by which the event has come for half or more. */
  median: TimeOrNot;
  /** The first time at which the curve's lower bounds are at a half or below. */
  medianLower: TimeOrNot;
  /** The first time at which the curve's upper bounds are at a half or below. */
  medianUpper: TimeOrNot;
  level: number;
  method: string;
}

/** Products of fractions miss a half by a little. */
const tolerance = 1e-12;

/**
 * Kaplan-Meier estimate of the share for whom an event has not yet come, by each time, where some are
 * no longer followed. Greenwood's variance; intervals on the scale of log(−log), so that they stay
 * within 0 and 1; 95% unless told. Events come before the end of follow-up at the same time: who is
 * lost at a time is at risk there.
 *
 * @param sets - in ascending order of time; those at risk are at most those before less their events
 * @returns a point for each set, and the median. Where the curve stands at exactly a half the median is
 *   the beginning of that stretch; R's `quantile` gives its middle
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, listing every fault; LEVEL_OUT_OF_RANGE
 * @see Kaplan and Meier (1958); Kalbfleisch and Prentice (2002), 1.4, for the intervals; Brookmeyer and
 *   Crowley (1982) for the median's. Same values as R's `survfit(conf.type = "log-log")`.
 * @example
 * kaplanMeier([{ time: 6, atRisk: 10, events: 2 }, { time: 12, atRisk: 6, events: 3 }]);
 * //=> { median: 12, medianLower: 6, medianUpper: "notReached", … }
 */
export function kaplanMeier(
  sets: readonly RiskSet[],
  options: { level?: number } = {},
): KaplanMeier {
  const { level = 0.95 } = options;
  const faults = sets.flatMap((set, index) => setFaults(set, sets[index - 1], `sets[${index}]`));
  if (faults.length > 0) throw new MetricInputError("COUNT_OUT_OF_RANGE", "Kaplan-Meier", faults);
  const z = levelQuantile(level);

  let survival = 1;
  let greenwoodSum = 0;
  const points = sets.map(({ time, atRisk, events }): SurvivalPoint => {
    survival *= (atRisk - events) / atRisk;
    greenwoodSum += events / (atRisk * (atRisk - events));
    return { time, survival, interval: logLogInterval(survival, greenwoodSum, z) };
  });
  const firstAtHalf = (shareAt: (point: SurvivalPoint) => number): TimeOrNot =>
    points.find((point) => shareAt(point) <= 0.5 + tolerance)?.time ?? "notReached";
  return {
    points,
    median: firstAtHalf((point) => point.survival),
    medianLower: firstAtHalf(({ interval }) => (interval === "notDefined" ? 1 : interval.lower)),
    medianUpper: firstAtHalf(({ interval }) => (interval === "notDefined" ? 1 : interval.upper)),
    level,
    method: "Kaplan-Meier, Greenwood, log-log",
  };
}

function logLogInterval(
  survival: number,
  greenwoodSum: number,
  z: number,
): SurvivalPoint["interval"] {
  if (survival === 0 || survival === 1) return "notDefined";
  const reach = (z * Math.sqrt(greenwoodSum)) / -Math.log(survival);
  return { lower: survival ** Math.exp(reach), upper: survival ** Math.exp(-reach) };
}

function setFaults(
  { time, atRisk, events }: RiskSet,
  before: RiskSet | undefined,
  path: string,
): Fault[] {
  const faults: Fault[] = [];
  if (!Number.isFinite(time) || (before && !(time > before.time))) {
    const expected = before ? `a number above ${before.time}` : "a number";
    faults.push({ path: `${path}.time`, expected, received: `${time}` });
  }
  const most = before ? before.atRisk - before.events : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(atRisk) || atRisk < 1 || atRisk > most) {
    const expected = before
      ? `an integer from 1 to ${most}, those who still waited`
      : "an integer of 1 or more";
    faults.push({ path: `${path}.atRisk`, expected, received: `${atRisk}` });
  }
  if (!Number.isSafeInteger(events) || events < 0 || events > atRisk) {
    const expected = `an integer from 0 to atRisk (${atRisk})`;
    faults.push({ path: `${path}.events`, expected, received: `${events}` });
  }
  return faults;
}
