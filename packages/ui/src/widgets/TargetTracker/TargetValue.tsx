import { percentOfPlot } from "../../marks/percentOfPlot";
import { TargetLine } from "../../marks/TargetLine";
import type { TargetTrackerModel } from "./targetTrackerModel";

/** One target as a tile: the number, the bar with the target across it, the gap in people. */
export function TargetValue({ model }: { model: TargetTrackerModel }) {
  return (
    <div className="di-tile">
      <p className={model.isHidden ? "di-tile-status" : "di-tile-value"}>{model.value}</p>
      {model.bar && (
        <div className="di-plot di-plot-thin">
          <svg className="di-bar" aria-hidden="true">
            <rect className="di-fill-track" width="100%" height="100%" />
            <rect
              className={model.bar.isBounded ? "di-fill-whole" : "di-fill-1"}
              width={percentOfPlot(model.bar.actual, 1)}
              height="100%"
            />
          </svg>
          <TargetLine at={model.bar.target} />
        </div>
      )}
      {!model.isHidden && (
        <p className={model.isMissed ? "di-tile-status di-alert" : "di-tile-status"}>
          {model.shortfall}
        </p>
      )}
    </div>
  );
}
