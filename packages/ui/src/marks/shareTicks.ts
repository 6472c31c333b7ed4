/** Steps between gridlines of a share axis, from finest to coarsest. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25];

/**
 * Round shares for a share axis from 0 to at least `max`: no more than six, the last of them the
 * axis's end, never beyond 100%.
 *
 * @param max - the largest share that is drawn, 0 to 1
 * @example
 * shareTicks(0.27); //=> [0, 0.1, 0.2, 0.3]
 */
export function shareTicks(max: number): number[] {
  const step = steps.find((candidate) => Math.ceil(max / candidate - 1e-9) <= 5) ?? 0.25;
  const count = Math.max(1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toFixed(2)));
}
