import { betaLogOdds } from "./betaLogOdds";
import { type ExposedEvents, eventsFaults, exposureFaults } from "./exposedEvents";
import { refuseInterval } from "./refuseInterval";

export interface RateRatioInterval {
  /**
   * First rate ÷ second rate; 1 is parity. `Infinity` where only the second has no events, `undefined`
   * where neither has: 0 ÷ 0.
   */
  ratio: number | undefined;
  /** 0 or more; exactly 0 where the first has no events. */
  lower: number;
  /** `Infinity` where the second has no events: nothing bounds the ratio from above. */
  upper: number;
  level: number;
  method: string;
}

/**
 * How the rate of one group's events compares with another's, as a ratio with its exact interval, 95%
 * unless told: how the events divide between the groups is binomial once their sum is given. It is
 * defined where a group has no events, as log-normal intervals are not.
 *
 * Events are taken as independent: repeated suspensions of one pupil are not, and make the true
 * interval wider.
 *
 * @param first - events, an integer ≥ 0, and exposure, above 0
 * @param second - what the first rate is divided by; its exposure is in the same unit
 * @param options - `level`, 0 < level < 1
 * @returns a ratio of rates, not percentage points
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE for events and exposures, LEVEL_OUT_OF_RANGE
 * @see Przyborowski & Wilenski (1940). Same values as R's `poisson.test` for two samples.
 * @example
 * rateRatioInterval({ events: 12, exposure: 400 }, { events: 20, exposure: 1600 });
 * //=> { ratio: 2.4, lower: 1.0697, upper: 5.1549, … }
 */
export function rateRatioInterval(
  first: ExposedEvents,
  second: ExposedEvents,
  { level = 0.95 }: { level?: number } = {},
): RateRatioInterval {
  refuseInterval("rate ratio", [...faults(first, "first"), ...faults(second, "second")], level);
  const a = first.events;
  const b = second.events;
  const tail = (1 - level) / 2;
  const perEvent = second.exposure / first.exposure;
  const lower = a === 0 ? 0 : Math.exp(betaLogOdds(tail, a, b + 1)) * perEvent;
  const upper =
    b === 0 ? Number.POSITIVE_INFINITY : Math.exp(-betaLogOdds(tail, b, a + 1)) * perEvent;
  return {
    ratio: a === 0 && b === 0 ? undefined : (a / b) * perEvent,
    lower,
    // At 10¹⁵ events and a level next to 0 they differ by less than their rounding.
    upper: Math.max(lower, upper),
    level,
    method: "Exact, given the sum of events",
  };
}

function faults({ events, exposure }: ExposedEvents, path: string) {
  return [
    ...eventsFaults(events, `${path}.events`),
    ...exposureFaults(exposure, `${path}.exposure`),
  ];
}
