import type { UnitStripModel } from "./UnitStripModel";

/** The width from which the stylesheet shows direct labels, and a letter's width at their size: both on the safe side. */
const plotPx = 440;
const letterPx = 7.2;

/**
 * Whether every part's label fits above its own part at the narrowest width at which labels stand there.
 * Where one does not, all of them go to the key below, so that labels never collide.
 */
export function fitsDirectLabels({ total, segments }: UnitStripModel): boolean {
  if (typeof total !== "number" || total === 0) return false;
  return segments.every(({ label, units }) => label.length * letterPx <= (units / total) * plotPx);
}
