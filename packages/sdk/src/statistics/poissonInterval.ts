import { eventsFaults, exposureFaults } from "./exposedEvents";
import { gammaQuantile } from "./gammaQuantile";
import { levelQuantile } from "./levelQuantile";
import { refuseInterval } from "./refuseInterval";

export interface PoissonOptions {
  /** Share of intervals that hold the true value, 0 < level < 1; 0.95 unless told. */
  level?: number;
}

export interface PoissonRateOptions extends PoissonOptions {
  /** What the events could have happened to, above 0: 1,200 pupils. */
  exposure: number;
  /** The rate is so many events per this much exposure, above 0; 100 unless told. */
  per?: number;
}

/** Bounds for the expected number of events. */
export interface PoissonInterval {
  /** Events, 0 or more; exactly 0 at 0 events. */
  lower: number;
  /** Events. */
  upper: number;
  level: number;
  /** `Poisson, exact` below 10 events, `Poisson, Byar` from 10. */
  method: string;
}

export interface PoissonRateInterval extends PoissonInterval {
  /** The same as a rate: events per `per` of exposure. It can exceed `per`. */
  rate: { estimate: number; lower: number; upper: number; per: number };
}

/**
 * Interval for a number of events, 95% unless told, and for their rate when an exposure is given: exact
 * (Garwood) below 10 events and Byar's approximation from 10, as English public-health practice has it.
 *
 * @param events - integer ≥ 0
 * @returns lower and upper in events; with an `exposure` also `rate`, in events per `per`
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE for events, exposure and per; LEVEL_OUT_OF_RANGE
 * @see Garwood (1936); Breslow & Day (1987), volume II. Exact limits as in R's `poisson.test`.
 * @example
 * poissonInterval(3); //=> { lower: 0.6187, upper: 8.7673, level: 0.95, method: "Poisson, exact" }
 * poissonInterval(3, { exposure: 1200 }).rate;
 * //=> { estimate: 0.25, lower: 0.0516, upper: 0.7306, per: 100 }
 */
export function poissonInterval(events: number, options: PoissonRateOptions): PoissonRateInterval;
export function poissonInterval(events: number, options?: PoissonOptions): PoissonInterval;
export function poissonInterval(
  events: number,
  { level = 0.95, exposure, per = 100 }: Partial<PoissonRateOptions> = {},
): PoissonInterval | PoissonRateInterval {
  refuseInterval(
    "Poisson interval",
    [
      ...eventsFaults(events, "events"),
      ...(exposure === undefined ? [] : exposureFaults(exposure, "exposure")),
      ...exposureFaults(per, "per"),
    ],
    level,
  );
  const interval = events < 10 ? exact(events, level) : byar(events, level);
  if (exposure === undefined) return interval;
  const rate = (count: number) => (count / exposure) * per;
  const { lower, upper } = interval;
  return {
    ...interval,
    rate: { estimate: rate(events), lower: rate(lower), upper: rate(upper), per },
  };
}

function exact(events: number, level: number): PoissonInterval {
  const tail = (1 - level) / 2;
  return {
    lower: events === 0 ? 0 : gammaQuantile(tail, events, "lower"),
    upper: gammaQuantile(tail, events + 1, "upper"),
    level,
    method: "Poisson, exact",
  };
}

function byar(events: number, level: number): PoissonInterval {
  const z = levelQuantile(level);
  const limit = (count: number, side: number) =>
    count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3;
  return { lower: limit(events, -1), upper: limit(events + 1, 1), level, method: "Poisson, Byar" };
}
