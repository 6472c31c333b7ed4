import {
  type DestinationId,
  formatCount,
  formatRate,
  type PublishedResult,
  type SeniorityId,
} from "@the-difference/impact-sdk";
import type { TableModel, TableRow } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { destinationNames, seniorityNames } from "./progressionLabels";
import { progressionMessages } from "./progressionMessages";
import { followUpInWords, graduationInWords } from "./progressionWords";

const captions = {
  graduates: "ofGraduates",
  inPost: "ofThoseInPost",
  promoted: "ofPromoted",
} as const;

/** The table's row of one destination of a cohort: what its mark leads to. */
export const destinationRowId = (cohort: string, id: DestinationId) =>
  `${cohort} destination ${id}`;

/** The table's row of one level of a cohort: what its mark leads to. */
export const seniorityRowId = (cohort: string, id: SeniorityId) => `${cohort} level ${id}`;

/** Every count of every cohort: where they work, at which level, who is still there. */
export function progressionTable(
  result: PublishedResult<"progression">,
  language: Language,
): TableModel {
  const say = messagesIn(progressionMessages, language);
  const destinations = destinationNames(language);
  const levels = seniorityNames(language);
  const { cohorts, destinationBase } = result.body;
  return {
    caption: say[captions[destinationBase]](result.title),
    columns: [
      { label: say.outcomeColumn },
      { label: say.peopleColumn, numeric: true },
      { label: say.shareColumn, numeric: true },
    ],
    rows: cohorts.flatMap((cohort): TableRow[] => {
      const name = (text: string) => say.cohort(cohort.label, text);
      const followUp = followUpInWords(cohort, language);
      if (cohort.status === "notYetDue") {
        return [{ id: cohort.id, cells: [name(graduationInWords(cohort, language)), "", ""] }];
      }
      return [
        {
          id: cohort.id,
          cells: [name(say.graduatedRow), formatCount(cohort.graduates, language), ""],
        },
        ...cohort.destinations.map(({ id, count, rate }) => ({
          id: destinationRowId(cohort.id, id),
          cells: [name(destinations[id]), formatCount(count, language), formatRate(rate, language)],
        })),
        ...cohort.seniority.map(({ id, count }) => ({
          id: seniorityRowId(cohort.id, id),
          cells: [
            name(levels[id]),
            formatCount(count, language),
            id === "promoted" ? formatRate(cohort.promoted, language) : "",
          ],
        })),
        ...(followUp && cohort.followUp
          ? [
              {
                id: `${cohort.id} follow-up`,
                cells: [
                  name(
                    cohort.followUp.of === "mainstream"
                      ? say.stillInMainstreamRow(cohort.followUp.months)
                      : say.stillInPostRow(cohort.followUp.months),
                  ),
                  formatCount(cohort.followUp.stillInPost, language),
                  formatRate(cohort.followUp.rate, language),
                ],
              },
            ]
          : []),
      ];
    }),
  };
}
