import type { LikertPlot } from "./LikertPlot";

/** The points of a scale in the order in which they stand along the bars, the neutral middle last. */
export function LikertKey({ plot: { points, neutralStart } }: { plot: LikertPlot }) {
  const agree = points.slice(0, 2).reverse();
  const disagree = points.slice(-2).reverse();
  const neutral = neutralStart === undefined ? [] : points.slice(2, -2);
  return (
    <ul className="di-key di-likert-key">
      {[...disagree, ...agree, ...neutral].map(({ id, label, fill }) => (
        <li key={id}>
          <svg className="di-key-swatch" aria-hidden="true">
            <rect className={`di-unit di-unit-${fill}`} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
