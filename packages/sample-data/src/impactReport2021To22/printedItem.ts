import { absent, type SurveyItemCounts } from "@the-difference/impact-sdk";

const notStated = absent("notStated");

/** What the report never gives for a survey question: the missing answers and the points of the scale. */
export const unreported = {
  missing: { noAnswer: notStated, dontKnow: notStated, notApplicable: notStated },
  distribution: [],
} satisfies Pick<SurveyItemCounts, "missing" | "distribution">;

/** A survey question of which the report prints a percentage and nothing else. */
export function printedItem(
  item: Pick<SurveyItemCounts, "id" | "statement" | "measure"> & { printed: string },
): SurveyItemCounts {
  const { id, statement, measure, printed } = item;
  return { id, statement, measure, base: notStated, chosen: { printed }, ...unreported };
}
