import { People } from "../../marks/People";
import { PlotAxis } from "../../marks/PlotAxis";
import { ShareAxis } from "../../marks/ShareAxis";
import { ShareRow } from "../../marks/ShareRow";
import { StripUnits } from "../../marks/StripUnits";
import type { GapSide } from "./gapSides";
import type { OutcomeGapModel } from "./outcomeGapModel";

/** The marks of a comparison: both sides, and below them the gap on its interval. */
export function GapChart({ model }: { model: OutcomeGapModel }) {
  const { sides, ticks, people, language } = model;
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
      <Difference difference={model.difference} />
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

function Difference({ difference }: Pick<OutcomeGapModel, "difference">) {
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
