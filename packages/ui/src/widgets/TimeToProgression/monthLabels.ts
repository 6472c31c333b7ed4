/** So many labels stand on an axis of a narrow figure, and of a wide one. */
const mostNarrow = 4;
const mostWide = 11;

/** Which places of an axis have a label: `always`, or where the figure is wide; the others have none. */
export type LabelShows = "always" | "wide";

/**
 * At which of so many evenly spaced places a label stands: at the first, the last, and at every so many
 * between them, none too near to the last.
 *
 * @param count - of places, 1 or more
 */
export function monthLabels(count: number): (LabelShows | undefined)[] {
  const last = count - 1;
  const stepOf = (most: number) => Math.max(1, Math.ceil(last / (most - 1)));
  const wide = stepOf(mostWide);
  // A multiple of the other step, so that no label moves when the figure becomes wider.
  const narrow = Math.ceil(stepOf(mostNarrow) / wide) * wide;
  const stands = (index: number, step: number) =>
    index === last || (index % step === 0 && last - index >= step);
  return Array.from({ length: count }, (_, index) => {
    if (stands(index, narrow)) return "always";
    return stands(index, wide) ? "wide" : undefined;
  });
}
