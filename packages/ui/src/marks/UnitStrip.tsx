import { fitsDirectLabels } from "./directLabels";
import { percentOfPlot } from "./percentOfPlot";
import { TargetLine } from "./TargetLine";
import { mostCountable, type StripSegment, type UnitStripModel } from "./UnitStripModel";

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

  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { units }) => sum + units, 0),
  );
  const direct = fitsDirectLabels(strip);
  return (
    <div className={direct ? "di-strip di-strip-direct" : "di-strip"}>
      {direct && (
        <svg className="di-strip-labels" aria-hidden="true">
          {segments.map((segment, index) => (
            <svg
              aria-hidden="true"
              key={segment.id}
              x={percentOfPlot(starts[index] ?? 0, total)}
              overflow="visible"
            >
              <text y="1em">{segment.label}</text>
            </svg>
          ))}
        </svg>
      )}
      <div className={thin ? "di-plot di-plot-thin" : "di-plot"}>
        <svg className="di-strip-units" aria-hidden="true">
          {segments.map((segment, index) => (
            <Segment key={segment.id} segment={segment} start={starts[index] ?? 0} total={total} />
          ))}
        </svg>
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

function Segment(props: { segment: StripSegment; start: number; total: number }) {
  const { segment, start, total } = props;
  const blocks = total <= mostCountable && segment.fill !== "hidden" ? segment.units : 1;
  const unitsEach = segment.units / blocks;
  const drawn = Array.from({ length: blocks }, (_, block) => (
    <svg
      aria-hidden="true"
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity: one a person, all alike
      key={block}
      x={percentOfPlot(start + block * unitsEach, total)}
      width={percentOfPlot(unitsEach, total)}
      height="100%"
    >
      {segment.fill === "hidden" ? (
        <foreignObject width="100%" height="100%">
          <div className="di-hidden-band" />
        </foreignObject>
      ) : (
        <rect className={`di-unit di-unit-${segment.fill}`} />
      )}
    </svg>
  ));
  return <g data-di-row={segment.rowId}>{drawn}</g>;
}
