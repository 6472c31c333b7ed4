import { formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel } from "./PlainModel";
import { rateRow } from "./rateRow";

/** Overall, persistent and severe absence, by area and period. */
export function absenceModel(
  { title, body }: PublishedResult<"absence">,
  language: Language,
): PlainModel {
  const labelOf = (area: string) => body.areas.find(({ id }) => id === area)?.label ?? area;
  const groups = body.rows.map(({ area, period, status, overall, persistent, severe }) => ({
    id: `${area} ${period}`,
    heading: `${labelOf(area)}, ${period}${status === "provisional" ? ", provisional" : ""}`,
    rows: [
      rateRow("overall", "Sessions missed", overall, language),
      rateRow("persistent", "Missed a tenth of sessions or more", persistent, language),
      rateRow("severe", "Missed half of sessions or more", severe, language),
    ],
  }));
  const [first] = body.rows;
  const headline =
    first && first.overall.is === "counted"
      ? `${title}: ${formatRate(first.overall, language)} of sessions missed at ${labelOf(first.area)}`
      : title;
  return {
    ...modelOfRows(title, headline, groups),
    ...(groups.length === 0 && { empty: "There is no area and period to show." }),
  };
}
