import { percentOfPlot } from "./percentOfPlot";
import { stripStart } from "./stripStart";
import { mostCountable, type StripSegment } from "./UnitStripModel";

interface StripUnitsProps {
  segments: readonly StripSegment[];
  /** The number of units along the strip, above 0. */
  total: number;
}

/** The parts of a whole in a row: a block a unit while they are few, bars beyond that. */
export function StripUnits({ segments, total }: StripUnitsProps) {
  return (
    <svg className="di-strip-units" aria-hidden="true">
      {segments.map((segment, index) => (
        <Segment
          key={segment.id}
          segment={segment}
          start={stripStart(segments, index)}
          total={total}
        />
      ))}
    </svg>
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
