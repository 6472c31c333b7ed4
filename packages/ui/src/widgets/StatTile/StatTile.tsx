import type { PublishedResult } from "@the-difference/impact-sdk";
import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { StatFigure } from "./StatFigure";
import { statTileModel } from "./statTileModel";

export type StatTileProps = WidgetProps<"quantity"> & {
  /** A figure to hold it against, of the same kind and the same basis: it is printed below, with what it counts. */
  comparedWith?: PublishedResult<"quantity">;
};

/**
 * One number with what it counts, its qualifier ("over 350"), what stands behind it and its source; and,
 * where there is one, the number to hold it against.
 *
 * @example
 * <StatTile result={resultOf(snapshot, "trusts.employing-leaders", "quantity")} />
 */
export function StatTile({ comparedWith, ...props }: StatTileProps) {
  return (
    <WidgetFigure
      {...props}
      alsoFrom={comparedWith ? [comparedWith] : []}
      model={(result, language) => statTileModel(result, language, comparedWith)}
      chart={StatFigure}
    />
  );
}
