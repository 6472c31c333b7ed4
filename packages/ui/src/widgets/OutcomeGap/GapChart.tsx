import { People } from "../../marks/People";
import { PlotAxis } from "../../marks/PlotAxis";
import { percentOfPlot } from "../../marks/percentOfPlot";
import { ShareAxis } from "../../marks/ShareAxis";
import { ShareRow } from "../../marks/ShareRow";
import { StripUnits } from "../../marks/StripUnits";
import type { GapSide } from "./gapSides";
import type { OutcomeGapModel } from "./outcomeGapModel";

/** The marks of a comparison: both sides, and below them the gap on its interval. */
export function GapChart({ model }: { model: OutcomeGapModel }) {
  const { sides, ticks, people, span, language } = model;
  return (
    <div className="di-gap">
      <div className={people ? "di-gap-sides di-gap-beside" : "di-gap-sides"}>
        {sides.map((side) => (
          <Side key={side.id} side={side} />
        ))}
        {ticks.length > 0 && (
          <ShareAxis ticks={ticks} max={ticks.at(-1) ?? 1} language={language} />
        )}
      </div>
      {people && <p className="di-note">{people}</p>}
      <Difference difference={model.difference} {...(span && { span })} />
    </div>
  );
}

function Side({ side }: { side: GapSide }) {
  const { id, label, value, isWords, details, mark } = side;
  return (
    <div className="di-gap-side">
      <p className="di-row-head">
        <span className="di-row-label">{label}</span>
        <span className={isWords ? "di-row-value di-row-words" : "di-row-value"}>{value}</span>
      </p>
      {mark.is === "people" && (
        <People
          grid={mark.grid}
          oneIn={mark.oneIn}
          fill={id === "first" ? "data1" : "strong"}
          rowId={id}
        />
      )}
      {mark.is === "strip" && (
        <div className="di-plot">
          <StripUnits segments={mark.segments} total={mark.total} />
        </div>
      )}
      {(mark.is === "hidden" || mark.is === "absent") && (
        <div className={`di-bar di-${mark.is}-band`} data-di-row={id} />
      )}
      <p className="di-note">
        {details.map((detail) => (
          <span key={detail} className="di-gap-detail">
            {detail}
          </span>
        ))}
      </p>
    </div>
  );
}

function Difference({ difference, span }: Pick<OutcomeGapModel, "difference" | "span">) {
  const { label, value, isWords, details, plot, verdict, notes } = difference;
  return (
    <div className="di-gap-difference">
      <p className="di-row-head">
        <span className="di-row-label">{label}</span>
        <span className={isWords ? "di-row-value di-row-words" : "di-row-value"}>{value}</span>
      </p>
      {details.length > 0 && (
        <p className="di-note">
          {details.map((detail) => (
            <span key={detail} className="di-gap-detail">
              {detail}
            </span>
          ))}
        </p>
      )}
      {!plot && span && <GapSpan {...span} />}
      {plot && (
        <>
          <ShareRow
            rowId="gap"
            mark={plot.mark}
            max={1}
            ticks={plot.ticks}
            benchmarks={[{ id: "zero", at: plot.zero, order: 0 }]}
          />
          <PlotAxis labels={plot.labels} />
        </>
      )}
      {verdict && <p className="di-gap-verdict">{verdict}</p>}
      {notes.map((note) => (
        <p key={note} className="di-note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** The gap below the bars, on their scale: from the end of the shorter to the end of the longer. */
function GapSpan({ from, to }: { from: number; to: number }) {
  const [start, end] = [percentOfPlot(from, 1), percentOfPlot(to, 1)];
  return (
    <div className="di-plot di-plot-thin" data-di-row="gap">
      <svg className="di-gap-span" aria-hidden="true">
        <line x1={start} x2={end} y1="50%" y2="50%" />
        <line x1={start} x2={start} y1="0" y2="100%" />
        <line x1={end} x2={end} y1="0" y2="100%" />
      </svg>
    </div>
  );
}
