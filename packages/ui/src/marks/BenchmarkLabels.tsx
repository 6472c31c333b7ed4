import { percentOfPlot } from "./percentOfPlot";

export interface BenchmarkLabel {
  id: string;
  label: string;
  /** The benchmark's share in the first row. */
  at: number;
  order: number;
}

interface BenchmarkLabelsProps {
  labels: readonly BenchmarkLabel[];
  /** The share at the plot's end. */
  max: number;
}

/** Half of the narrowest plot beside which labels stand, in letters; longer names go to the key. */
const mostLetters = 21;

/**
 * Benchmarks' names above the first row, each at its tick and each on a line of its own, so that they
 * cannot collide however close the ticks are. A name past the middle ends at its tick. Where the host is
 * narrow, or a name long, a key stands in their place.
 */
export function BenchmarkLabels({ labels, max }: BenchmarkLabelsProps) {
  const startsAtTick = ({ at }: BenchmarkLabel) => at / max < 0.5;
  // The outermost tick has the top line: its stem then passes beside the names below it.
  const lines = [...labels].sort((a, b) =>
    startsAtTick(a) === startsAtTick(b)
      ? (a.at - b.at) * (startsAtTick(a) ? 1 : -1)
      : Number(startsAtTick(b)) - Number(startsAtTick(a)),
  );
  const direct = labels.every(({ label }) => label.length <= mostLetters);
  return (
    <div className={direct ? "di-benchmarks di-benchmarks-direct" : "di-benchmarks"}>
      {direct && (
        <div className="di-benchmark-labels">
          {lines.map((line, index) => (
            <svg key={line.id} className="di-benchmark-line" aria-hidden="true">
              {lines.slice(0, index + 1).map(({ id, at, order }) => (
                <line
                  key={id}
                  className={`di-benchmark di-benchmark-${order}`}
                  x1={percentOfPlot(at, max)}
                  x2={percentOfPlot(at, max)}
                  y1={id === line.id ? "20%" : "0"}
                  y2="100%"
                />
              ))}
              <svg aria-hidden="true" x={percentOfPlot(line.at, max)} overflow="visible">
                <text y="1em" className={startsAtTick(line) ? "di-label-after" : "di-label-before"}>
                  {line.label}
                </text>
              </svg>
            </svg>
          ))}
        </div>
      )}
      <ul className="di-key">
        {labels.map(({ id, label, order }) => (
          <li key={id}>
            <svg className="di-target-swatch" aria-hidden="true">
              <line
                className={`di-benchmark di-benchmark-${order}`}
                x1="50%"
                x2="50%"
                y1="0"
                y2="100%"
              />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
