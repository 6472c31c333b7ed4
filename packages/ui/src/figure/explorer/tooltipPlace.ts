import type { Box } from "../figurePixels";

/** Near enough to go over to with a pointer, far enough not to hide the mark. */
const gapPx = 8;

/**
 * Where a tooltip stands: above its mark, below where there is no room above, and never out of the
 * figure's sides.
 *
 * @param mark - what it is about
 * @param x - where along the mark it points, in the figure's pixels
 * @param tooltip - its own size
 * @param figureWidth - in pixels
 */
export function tooltipPlace(
  mark: Box,
  x: number,
  tooltip: { width: number; height: number },
  figureWidth: number,
): { left: number; top: number } {
  const above = mark.top - gapPx - tooltip.height;
  return {
    left: Math.max(0, Math.min(x - tooltip.width / 2, figureWidth - tooltip.width)),
    top: above >= 0 ? above : mark.top + mark.height + gapPx,
  };
}
