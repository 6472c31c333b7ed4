/**
 * One of the options, each as likely as its weight says. Weights are any numbers above 0; their sum is
 * the whole.
 *
 * @throws {RangeError} for no options
 */
export function drawWeighted<T>(
  random: () => number,
  options: readonly (readonly [option: T, weight: number])[],
): T {
  const total = options.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [option, weight] of options) {
    left -= weight;
    if (left < 0) return option;
  }
  const last = options.at(-1);
  if (!last) throw new RangeError("weighted draw: expected at least one option; received none");
  return last[0];
}
