import {
  type Exits,
  formatCount,
  formatRate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableColumn, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";

const exitColumns: [keyof Exits, string][] = [
  ["withdrawn", "Withdrew"],
  ["notSelected", "Not selected"],
  ["deferred", "Deferred"],
  ["pending", "Not yet due"],
  ["unknown", "Reason not stated"],
];

/** Every stage of every cohort as a row; columns that no row fills are left out. */
export function funnelTable(result: PublishedResult<"funnel">, language: Language): TableModel {
  const { stages, cohorts } = result.body;
  const told = exitColumns.filter(([key]) =>
    cohorts.some(({ steps }) => steps.some(({ exits }) => exits[key].is !== "absent")),
  );
  const hasTarget = cohorts.some(({ target }) => target);
  const columns: TableColumn[] = [
    { label: "Stage" },
    { label: "Reached it", numeric: true },
    { label: "Of those due from the stage before", numeric: true },
    ...told.map(([, label]): TableColumn => ({ label, numeric: true })),
    ...(hasTarget ? [{ label: "Target", numeric: true } as const] : []),
  ];
  return {
    caption: `${result.title}: ${result.body.unit} who reached each stage`,
    columns,
    rows: cohorts.flatMap((cohort) =>
      stages.map(({ id, label }, index) => {
        const reached = cohort.reached[index];
        const before = cohort.steps[index - 1];
        const after = cohort.steps[index];
        const aim = cohort.target?.stage === id ? cohort.target.attainment.needed : undefined;
        return {
          id: `${cohort.id} ${id}`,
          cells: [
            cohorts.length > 1 ? `${cohort.label}: ${label}` : label,
            reached ? formatCount(reached.count, language) : "",
            before ? formatRate(before.conversion, language) : "",
            ...told.map(([key]) => (after ? formatCount(after.exits[key], language) : "")),
            ...(hasTarget ? [aim ? formatCount(aim, language) : ""] : []),
          ],
        };
      }),
    ),
  };
}
