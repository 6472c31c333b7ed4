import { formatCount, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { TableModel, TableRow } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { destinationNames, seniorityNames } from "./progressionLabels";
import { followUpInWords, graduationInWords } from "./progressionWords";

const baseNames = {
  graduates: "graduates",
  inPost: "those in post",
  promoted: "those promoted",
};

/** Every count of every cohort: where they work, at which level, who is still there. */
export function progressionTable(
  result: PublishedResult<"progression">,
  language: Language,
): TableModel {
  const { cohorts, destinationBase } = result.body;
  return {
    caption: `${result.title}: destinations as shares of ${baseNames[destinationBase]}`,
    columns: [
      { label: "Cohort and outcome" },
      { label: "People", numeric: true },
      { label: "Share", numeric: true },
    ],
    rows: cohorts.flatMap((cohort): TableRow[] => {
      const name = (text: string) => `${cohort.label}: ${text}`;
      const followUp = followUpInWords(cohort, language);
      if (cohort.status === "notYetDue") {
        return [{ id: cohort.id, cells: [name(graduationInWords(cohort, language)), "", ""] }];
      }
      return [
        { id: cohort.id, cells: [name("graduated"), formatCount(cohort.graduates, language), ""] },
        ...cohort.destinations.map(({ id, count, rate }) => ({
          id: `${cohort.id} destination ${id}`,
          cells: [
            name(destinationNames[id]),
            formatCount(count, language),
            formatRate(rate, language),
          ],
        })),
        ...cohort.seniority.map(({ id, count }) => ({
          id: `${cohort.id} level ${id}`,
          cells: [
            name(seniorityNames[id]),
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
                    `still in ${cohort.followUp.of === "mainstream" ? "mainstream" : "post"} after ${cohort.followUp.months} months`,
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
