import { fitsDirectLabels } from "./directLabels";
import { percentOfPlot } from "./percentOfPlot";
import { StripUnits } from "./StripUnits";
import { stripStart } from "./stripStart";
import { TargetLine } from "./TargetLine";
import type { UnitStripModel } from "./UnitStripModel";

interface UnitStripProps {
  strip: UnitStripModel;
  /** The second strip of a group is thinner. */
  thin?: boolean;
}

/** Draws a `UnitStripModel`: labels above their parts where they fit, a key below where they do not. */
export function UnitStrip({ strip, thin }: UnitStripProps) {
  const { total, segments, target } = strip;
  if (typeof total !== "number")
    return <div className={`di-strip di-bar di-${total}-band`} data-di-row={strip.rowId} />;

  const direct = fitsDirectLabels(strip);
  return (
    <div className={direct ? "di-strip di-strip-direct" : "di-strip"}>
      {direct && (
        <svg className="di-strip-labels" aria-hidden="true">
          {segments.map((segment, index) => (
            <svg
              aria-hidden="true"
              key={segment.id}
              x={percentOfPlot(stripStart(segments, index), total)}
              overflow="visible"
            >
              <text y="1em">{segment.label}</text>
            </svg>
          ))}
        </svg>
      )}
      <div className={thin ? "di-plot di-plot-thin" : "di-plot"}>
        <StripUnits segments={segments} total={total} />
        {target && <TargetLine at={target.at} />}
      </div>
      <ul className="di-key" aria-hidden="true">
        {segments.map(({ id, label, fill }) => (
          <li key={id}>
            <svg className="di-key-swatch" aria-hidden="true">
              <rect className={`di-unit di-unit-${fill}`} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
