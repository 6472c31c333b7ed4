import type { AxisLabel } from "./PlotAxis";

const steps = [1, 2, 5];
const mostSteps = 6;

/** An axis in equal round steps. */
export interface DifferenceAxis {
  step: number;
  /** Digits after the decimal sign that tell its steps. */
  digits: number;
  /** Its ends, and where there is no difference, in steps from 0. */
  first: number;
  last: number;
  /** A value's place, as a share of the axis's length. */
  at: (value: number) => number;
  ticks: number[];
}

/**
 * The axis from `least` to `most` in the finest round steps of which six suffice.
 *
 * @param least - at most `most`
 */
export function differenceAxis(least: number, most: number): DifferenceAxis {
  const finest = Math.floor(Math.log10(Math.max(most - least, 1e-9) / mostSteps));
  const candidates = [finest, finest + 1, finest + 2].flatMap((exponent) =>
    steps.map((step) => ({ size: step * 10 ** exponent, digits: Math.max(0, -exponent) })),
  );
  const axes = candidates.map(({ size, digits }) => {
    const first = Math.floor(least / size);
    return { step: size, digits, first, last: Math.max(Math.ceil(most / size), first + 1) };
  });
  const axis = axes.find(({ first, last }) => last - first <= mostSteps);
  if (!axis)
    throw new RangeError(`axis: expected two numbers in order; received ${least}, ${most}.`);
  const length = axis.last - axis.first;
  const atStep = (index: number) => Number(((index - axis.first) / length).toFixed(6));
  return {
    ...axis,
    at: (value) => atStep(value / axis.step),
    ticks: Array.from({ length: length + 1 }, (_, index) => atStep(axis.first + index)),
  };
}

/** The narrowest distance between two labels, as a share of a wide and of a narrow plot. */
const leastApart = { wide: 0.28, narrow: 0.48 };

/** The labels of both ends that leave room for the one where there is no difference, and that one. */
export function axisLabels(
  { step, first, last, at }: DifferenceAxis,
  none: { value: number; text: string },
  inWords: (value: number) => string,
): AxisLabel[] {
  const ends = [first, last].flatMap((index): AxisLabel[] => {
    const place = at(index * step);
    const apart = Math.abs(place - at(none.value));
    if (apart < leastApart.wide) return [];
    const whenNarrow = apart < leastApart.narrow ? "goes" : "stays";
    return [{ at: place, text: inWords(index * step), whenNarrow }];
  });
  return [...ends, { at: at(none.value), text: none.text, whenNarrow: "stays" }];
}
