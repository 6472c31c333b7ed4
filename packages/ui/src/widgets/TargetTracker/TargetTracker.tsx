import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { percentOfPlot } from "../../marks/percentOfPlot";
import { TargetLine } from "../../marks/TargetLine";
import { type TargetTrackerModel, targetTrackerModel } from "./targetTrackerModel";

/**
 * One target: what was reached, of what, and how many people short.
 *
 * @example
 * <TargetTracker result={resultOf(snapshot, "dlp.2022.target", "target")} />
 */
export function TargetTracker(props: WidgetProps<"target">) {
  return <WidgetFigure {...props} model={targetTrackerModel} chart={TargetValue} />;
}

function TargetValue({ model }: { model: TargetTrackerModel }) {
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
