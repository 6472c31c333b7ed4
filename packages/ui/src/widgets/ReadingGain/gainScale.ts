/** Steps between gridlines, in months of reading age a month, from finest to coarsest. */
const steps = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** So many steps at most. */
const mostSteps = 6;

export interface GainScale {
  /** Round values in order; the first is the plot's start, the last its end. */
  ticks: number[];
  /** Where a value stands, as a share of the plot's length. */
  positionOf: (value: number) => number;
}

/**
 * An axis that holds zero and all of some values, from one round value to another. It starts below zero
 * where pupils lost ground.
 *
 * @example
 * gainScale([-0.4, 2.3]).ticks; //=> [-0.5, 0, 0.5, 1, 1.5, 2, 2.5]
 */
export function gainScale(values: readonly number[]): GainScale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const endsOf = (step: number) => [
    Math.floor(least / step + 1e-9),
    Math.max(1, Math.ceil(most / step - 1e-9)),
  ];
  const step =
    steps.find((candidate) => {
      const [from = 0, to = 0] = endsOf(candidate);
      return to - from <= mostSteps;
    }) ?? (most - least) / mostSteps;
  const [from = 0, to = 1] = endsOf(step);
  const ticks = Array.from({ length: to - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
  const length = (to - from) * step;
  return { ticks, positionOf: (value) => (value - from * step) / length };
}
