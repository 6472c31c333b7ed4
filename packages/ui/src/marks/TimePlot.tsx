import { percentOfPlot } from "./percentOfPlot";
import type { BesideSeries, TimeMark, TimePlotModel, TimeSeries, TimeSlot } from "./TimePlotModel";

interface TimePlotProps {
  plot: TimePlotModel;
  /** One of many: lower, and only the top of its scale is named. */
  small?: boolean;
}

type Drawn = Extract<TimeMark, { is: "drawn" }>;

/** With more periods than this, marks are thinner. */
const mostWide = 5;

/**
 * A series over time from zero: dots on their intervals, joined where two periods are measured alike;
 * beside it others as lines without intervals. Hidden and absent are bands over the whole height.
 */
export function TimePlot({ plot, small }: TimePlotProps) {
  const { ticks, names, labels } = plot;
  const max = ticks.at(-1)?.value ?? 1;
  const isDense = plot.axis.slots.length > mostWide;
  return (
    <div className={small ? "di-time di-time-small" : "di-time"}>
      <svg className="di-time-scale" aria-hidden="true">
        {(small ? ticks.slice(-1) : ticks).map(({ id, value, text }) => (
          <svg key={id} aria-hidden="true" x="100%" y={down(value, max)} overflow="visible">
            <text y="0.35em" className={tickClass(value, max)}>
              {text}
            </text>
          </svg>
        ))}
      </svg>
      <div className="di-plot di-time-plot">
        <TimeMarks
          plot={small ? { ...plot, ticks: [...ticks.slice(0, 1), ...ticks.slice(-1)] } : plot}
          max={max}
          dotRadius={small || isDense ? 3 : 4.5}
        />
      </div>
      {names.length > 0 && (
        <svg className="di-time-names" aria-hidden="true">
          {names.map(({ id, order, lines, at }) => (
            <svg key={id} aria-hidden="true" y={percentOfPlot(at, 1)} overflow="visible">
              <svg aria-hidden="true" width="12" height="1em" y="0.1em">
                <line className={`di-benchmark di-benchmark-${order}`} x2="12" y1="50%" y2="50%" />
              </svg>
              {lines.map((line, index) => (
                <svg
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text have no other identity
                  key={index}
                  aria-hidden="true"
                  x="18"
                  overflow="visible"
                >
                  <text y={`${0.95 + index * 1.25}em`} className="di-label-start">
                    {line}
                  </text>
                </svg>
              ))}
            </svg>
          ))}
        </svg>
      )}
      {labels.length > 0 && (
        <div className="di-time-labels">
          {labels.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <svg key={index} className="di-time-label-line" aria-hidden="true">
              {line.map(({ id, text, at, anchor, shows }) => (
                <svg key={id} aria-hidden="true" x={percentOfPlot(at, 1)} overflow="visible">
                  <text y="1em" className={`di-label-${anchor} di-time-label-${shows}`}>
                    {text}
                  </text>
                </svg>
              ))}
            </svg>
          ))}
        </div>
      )}
    </div>
  );
}

interface TimeMarksProps {
  plot: TimePlotModel;
  max: number;
  dotRadius: number;
}

function TimeMarks({ plot: { axis, ticks, own, beside }, max, dotRadius }: TimeMarksProps) {
  const slotOf = (id: string) => axis.slots.find((slot) => slot.id === id);
  return (
    <svg className="di-time-marks" aria-hidden="true">
      {axis.slots
        .filter(({ isBroken }) => isBroken)
        .map(({ id, from, to }) => (
          <rect
            key={id}
            className="di-time-broken"
            x={percentOfPlot(from, 1)}
            width={percentOfPlot(to - from, 1)}
            height="100%"
          />
        ))}
      {ticks.map(({ id, value }, index) => (
        <line
          key={id}
          className={index === 0 ? "di-time-zero" : "di-gridline"}
          x2="100%"
          y1={down(value, max)}
          y2={down(value, max)}
        />
      ))}
      {own.points.map(({ slotId, rowId, mark }) => {
        const slot = slotOf(slotId);
        return slot && mark.is !== "drawn" ? (
          <Band key={slotId} is={mark.is} slot={slot} rowId={rowId} />
        ) : null;
      })}
      {beside.map((series) => (
        <BesideLine key={series.id} series={series} joins={axis.joins} slotOf={slotOf} max={max} />
      ))}
      {drawnIn(own).map(({ slotId, rowId, mark: { interval } }) => {
        const slot = slotOf(slotId);
        return slot && interval ? (
          <svg
            key={slotId}
            aria-hidden="true"
            data-di-row={rowId}
            x={middle(slot)}
            y={down(interval.upper, max)}
            height={percentOfPlot(interval.upper - interval.lower, max)}
            overflow="visible"
          >
            <rect className="di-time-interval" x={-dotRadius} width={2 * dotRadius} height="100%" />
          </svg>
        ) : null;
      })}
      <Joins series={own} joins={axis.joins} slotOf={slotOf} max={max} className="di-time-line" />
      {drawnIn(own).map(({ slotId, rowId, mark }) => {
        const slot = slotOf(slotId);
        return slot ? (
          <circle
            key={slotId}
            className={dotClass(mark)}
            data-di-row={rowId}
            cx={middle(slot)}
            cy={down(mark.value, max)}
            r={dotRadius}
          />
        ) : null;
      })}
    </svg>
  );
}

function tickClass(value: number, max: number): string {
  if (value === 0) return "di-label-end di-time-tick-zero";
  return value < max ? "di-label-end di-time-tick-between" : "di-label-end di-time-tick-top";
}

function dotClass({ isProvisional, isBounded }: Drawn): string {
  if (isBounded) return "di-dot di-dot-bounded";
  return isProvisional ? "di-dot di-dot-provisional" : "di-dot";
}

interface LineProps {
  joins: readonly (readonly [string, string])[];
  slotOf: (id: string) => TimeSlot | undefined;
  max: number;
}

function Joins(props: LineProps & { series: TimeSeries; className: string }) {
  const { series, joins, slotOf, max, className } = props;
  const drawn = drawnIn(series);
  const placeOf = (id: string) => {
    const [slot, point] = [slotOf(id), drawn.find(({ slotId }) => slotId === id)];
    return slot && point ? { x: middle(slot), y: down(point.mark.value, max) } : undefined;
  };
  return joins.map(([before, after]) => {
    const [from, to] = [placeOf(before), placeOf(after)];
    return from && to ? (
      <line key={after} className={className} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    ) : null;
  });
}

/** A level in a period that no line reaches, so that it is seen; a point where one does. */
function BesideLine({ series, ...line }: LineProps & { series: BesideSeries }) {
  const look = `di-benchmark di-benchmark-${series.order}`;
  const drawn = drawnIn(series);
  const isReached = (id: string) =>
    line.joins.some(
      (join) =>
        join.includes(id) && join.every((each) => drawn.some(({ slotId }) => slotId === each)),
    );
  return (
    <>
      <Joins {...line} series={series} className={look} />
      {drawn.map(({ slotId, rowId, mark: { value } }) => {
        const slot = line.slotOf(slotId);
        const y = down(value, line.max);
        return slot ? (
          <svg
            key={slotId}
            aria-hidden="true"
            data-di-row={rowId}
            x={middle(slot)}
            overflow="visible"
          >
            {isReached(slotId) ? (
              <line className={`${look} di-time-point`} x1="-2" x2="2" y1={y} y2={y} />
            ) : (
              <line className={look} x1="-6" x2="6" y1={y} y2={y} />
            )}
          </svg>
        ) : null;
      })}
    </>
  );
}

function Band({ is, slot, rowId }: { is: "hidden" | "absent"; slot: TimeSlot; rowId: string }) {
  const inset = (slot.to - slot.from) * 0.2;
  return (
    <svg
      aria-hidden="true"
      data-di-row={rowId}
      x={percentOfPlot(slot.from + inset, 1)}
      width={percentOfPlot(slot.to - slot.from - 2 * inset, 1)}
      height="100%"
    >
      <foreignObject width="100%" height="100%">
        <div className={`di-${is}-band`} />
      </foreignObject>
    </svg>
  );
}

const middle = ({ from, to }: TimeSlot) => percentOfPlot((from + to) / 2, 1);

/** How far below the top of the scale a value lies. */
const down = (value: number, max: number) => percentOfPlot(max - value, max);

function drawnIn({ points }: TimeSeries) {
  return points.flatMap(({ mark, ...point }) =>
    mark.is === "drawn" ? [{ ...point, mark: mark satisfies Drawn }] : [],
  );
}
