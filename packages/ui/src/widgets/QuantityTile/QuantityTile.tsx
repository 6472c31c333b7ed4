import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { type QuantityTileModel, quantityTileModel } from "./quantityTileModel";

/**
 * One number with what it counts, its qualifier ("over 350") and its source.
 *
 * @example
 * <QuantityTile result={resultOf(snapshot, "trusts.employing-leaders", "quantity")} />
 */
export function QuantityTile(props: WidgetProps<"quantity">) {
  return <WidgetFigure {...props} model={quantityTileModel} chart={QuantityValue} />;
}

function QuantityValue({ model }: { model: QuantityTileModel }) {
  return (
    <div className="di-tile">
      <p className={model.isHidden ? "di-tile-status" : "di-tile-value"}>{model.value}</p>
    </div>
  );
}
