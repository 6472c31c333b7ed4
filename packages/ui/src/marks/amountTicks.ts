/**
 * Round values for an axis from 0 to at least `max`, no more than five, the last of them the axis's end.
 *
 * @param max - the largest value that is drawn, 0 or more
 * @example
 * amountTicks(16.3); //=> [0, 5, 10, 15, 20]
 */
export function amountTicks(max: number): number[] {
  const reach = max > 0 ? max : 1;
  const power = 10 ** Math.floor(Math.log10(reach / 4));
  const step =
    [1, 2, 5, 10]
      .map((factor) => factor * power)
      .find((each) => Math.ceil(reach / each - 1e-9) <= 4) ?? 10 * power;
  const count = Math.ceil(reach / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
