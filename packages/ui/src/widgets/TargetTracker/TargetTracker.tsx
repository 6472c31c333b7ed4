import type { PublishedResult } from "@the-difference/impact-sdk";
import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import type { Language } from "../../language/Language";
import { TargetValue } from "./TargetValue";
import { TargetYears } from "./TargetYears";
import { type TargetSeriesModel, targetSeriesModel } from "./targetSeriesModel";
import { type TargetTrackerModel, targetTrackerModel } from "./targetTrackerModel";

/** The kinds that a target tracker draws: one target, or one a year. */
export type TrackedKind = "target" | "targetSeries";

type TrackedModel = TargetTrackerModel | TargetSeriesModel;

const modelOf: {
  [K in TrackedKind]: (result: PublishedResult<K>, language: Language) => TrackedModel;
} = { target: targetTrackerModel, targetSeries: targetSeriesModel };

/**
 * A target: what was reached, of what, and how many people short; or a series of them, a bar a year on one
 * scale with the year's target across it.
 *
 * @example
 * <TargetTracker result={resultOf(snapshot, "dlp.2022.target", "target")} />
 */
export function TargetTracker<K extends TrackedKind>(props: WidgetProps<K>) {
  return <WidgetFigure {...props} model={trackedModel<K>} chart={TrackedTarget} />;
}

function trackedModel<K extends TrackedKind>(
  result: PublishedResult<K>,
  language: Language,
): TrackedModel {
  return modelOf[result.kind](result, language);
}

function TrackedTarget({ model }: { model: TrackedModel }) {
  return "years" in model ? <TargetYears model={model} /> : <TargetValue model={model} />;
}
