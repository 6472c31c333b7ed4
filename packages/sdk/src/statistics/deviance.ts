/**
 * How far a count lies from what was expected of it: count × ln(count ÷ expected) + expected − count.
 * It is 0 where they are equal and grows to either side; its digits hold where the two nearly agree.
 *
 * @param count - 0 or more
 * @param expected - 0 or more; above 0 where `count` is
 * @see Loader (2000), *Fast and Accurate Computation of Binomial Probabilities*, `bd0`.
 */
export function deviance(count: number, expected: number): number {
  if (count === 0) return expected;
  const excess = count - expected;
  const relative = excess / (count + expected);
  if (Math.abs(relative) > 0.1) return count * Math.log(count / expected) - excess;
  // ln(count ÷ expected) = 2 artanh(relative), whose first term all but cancels the excess.
  let sum = excess * relative;
  let power = 2 * count * relative;
  for (let odd = 3, last = Number.NaN; sum !== last; odd += 2) {
    last = sum;
    power *= relative * relative;
    sum += power / odd;
  }
  return sum;
}
