import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { AreaPanels } from "../../marks/AreaPanels";
import { type AbsenceRatesModel, absenceRatesModel } from "./absenceRatesModel";

/**
 * Overall, persistent and severe absence over years or terms: a trust beside England and its local authority,
 * its schools in small below. Hidden rates are bands without a position; no line runs through years in which
 * schools were closed.
 *
 * @example
 * <AbsenceRates result={resultOf(snapshot, "trust.absence", "absence")} />
 */
export function AbsenceRates(props: WidgetProps<"absence">) {
  return <WidgetFigure {...props} model={absenceRatesModel} chart={AbsencePanels} />;
}

function AbsencePanels({ model }: { model: AbsenceRatesModel }) {
  return <AreaPanels model={model.panels} />;
}
