import type { Count } from "../results/count";
import type { SurveyItem } from "../results/surveyResult";

/** What a survey's shares are derived from. */
export interface SurveyCounts {
  /** Who was asked, in the plural: `educators`. */
  unit: string;
  /** Everyone who could have answered. */
  invited: Count;
  /** Those who sent any answer. */
  responses: Count;
  /** `true` where people could tick several options. */
  multiSelect: boolean;
  items: SurveyItemCounts[];
}

export interface SurveyItemCounts {
  id: string;
  statement: string;
  measure: SurveyItem["measure"];
  /** Those who chose a point of the scale: what the share is of. */
  base: Count;
  missing: SurveyItem["missing"];
  /** Those whom the measure counts, or a share that its source printed without counts: `60%`. */
  chosen: Count | { printed: string };
  distribution: SurveyItem["distribution"];
}
