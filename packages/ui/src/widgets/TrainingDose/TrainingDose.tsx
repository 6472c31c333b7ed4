import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { TrainingStrips } from "./TrainingStrips";
import { trainingDoseModel } from "./trainingDoseModel";

/**
 * How much training there was and who received it: hours, days or sessions held for each participant, those
 * still to come dashed; and the participants by whether they received all, some or none of what was held.
 *
 * @example
 * <TrainingDose result={resultOf(snapshot, "trust.training-dose", "dose")} />
 */
export function TrainingDose(props: WidgetProps<"dose">) {
  return <WidgetFigure {...props} model={trainingDoseModel} chart={TrainingStrips} />;
}
