import type { ReactNode } from "react";
import { People } from "./People";
import { PlotAxis } from "./PlotAxis";
import { percentOfPlot } from "./percentOfPlot";
import { ShareRow } from "./ShareRow";
import { StripUnits } from "./StripUnits";
import type { SideModel, TwoSidesModel } from "./TwoSidesModel";

interface TwoSidesProps {
  model: TwoSidesModel;
  /** The axis below the bars, where they need one. */
  axis?: ReactNode;
}

/** Draws a `TwoSidesModel`: both sides, and below them the difference on its interval. */
export function TwoSides({ model, axis }: TwoSidesProps) {
  const { sides, people, span, difference } = model;
  return (
    <div className="di-two-sides">
      <div className={people ? "di-sides di-sides-beside" : "di-sides"}>
        {sides.map((side) => (
          <Side key={side.id} side={side} />
        ))}
        {axis}
      </div>
      {people && <p className="di-note">{people}</p>}
      <Difference difference={difference} {...(span && { span })} />
    </div>
  );
}

function Side({ side }: { side: SideModel }) {
  const { id, mark, details } = side;
  return (
    <div>
      <Head {...side} />
      {mark.is === "people" && (
        <People grid={mark.grid} oneIn={mark.oneIn} fill={mark.fill} rowId={id} />
      )}
      {mark.is === "strip" && (
        <div className="di-plot" data-di-row={id}>
          <StripUnits segments={mark.segments} total={mark.total} />
        </div>
      )}
      {(mark.is === "hidden" || mark.is === "absent") && (
        <div className={`di-bar di-${mark.is}-band`} data-di-row={id} />
      )}
      <Details details={details} />
    </div>
  );
}

function Difference({ difference, span }: Pick<TwoSidesModel, "difference" | "span">) {
  const { id, details, plot, verdict, notes } = difference;
  return (
    <div className="di-difference">
      <Head {...difference} />
      <Details details={details} />
      {!plot && span && <Span id={id} {...span} />}
      {plot && (
        <>
          <ShareRow
            rowId={id}
            mark={plot.mark}
            max={1}
            ticks={plot.ticks}
            benchmarks={[{ id: "none", at: plot.none, order: 0 }]}
          />
          <PlotAxis labels={plot.labels} />
        </>
      )}
      {verdict && <p className="di-verdict">{verdict}</p>}
      {notes.map((note) => (
        <p key={note} className="di-note">
          {note}
        </p>
      ))}
    </div>
  );
}

function Head({ label, value, isWords }: Pick<SideModel, "label" | "value" | "isWords">) {
  return (
    <p className="di-row-head">
      <span className="di-row-label">{label}</span>
      <span className={isWords ? "di-row-value di-row-words" : "di-row-value"}>{value}</span>
    </p>
  );
}

function Details({ details }: Pick<SideModel, "details">) {
  if (details.length === 0) return null;
  return (
    <p className="di-note">
      {details.map((detail) => (
        <span key={detail} className="di-detail">
          {detail}
        </span>
      ))}
    </p>
  );
}

/** The difference below the bars, on their scale: from the end of one to the end of the other. */
function Span({ id, from, to }: { id: string; from: number; to: number }) {
  const [start, end] = [percentOfPlot(from, 1), percentOfPlot(to, 1)];
  return (
    <div className="di-plot di-plot-thin" data-di-row={id}>
      <svg className="di-span" aria-hidden="true">
        <line x1={start} x2={end} y1="50%" y2="50%" />
        <line x1={start} x2={start} y1="0" y2="100%" />
        <line x1={end} x2={end} y1="0" y2="100%" />
      </svg>
    </div>
  );
}
