/**
 * A position or a length along a plot as SVG reads it, `37.5%`; so that a mark stretches with its
 * host and needs no script to be in its place.
 *
 * @param value - in the plot's unit, 0 ≤ value
 * @param max - the value at the plot's end, above 0
 */
export function percentOfPlot(value: number, max: number): string {
  return `${Number(((value / max) * 100).toFixed(3))}%`;
}
