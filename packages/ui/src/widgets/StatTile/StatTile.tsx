import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { type StatTileModel, statTileModel } from "./statTileModel";

/**
 * One number with what it counts, its qualifier ("over 350") and its source.
 *
 * @example
 * <StatTile result={resultOf(snapshot, "trusts.employing-leaders", "quantity")} />
 */
export function StatTile(props: WidgetProps<"quantity">) {
  return <WidgetFigure {...props} model={statTileModel} chart={QuantityValue} />;
}

function QuantityValue({ model }: { model: StatTileModel }) {
  return (
    <div className="di-tile">
      <p className={model.isHidden ? "di-tile-status" : "di-tile-value"}>{model.value}</p>
    </div>
  );
}
