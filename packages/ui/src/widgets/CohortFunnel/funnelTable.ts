import {
  type Exits,
  formatCount,
  formatRate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableColumn, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { cohortFunnelMessages } from "./cohortFunnelMessages";

const exitColumns = {
  withdrawn: "withdrawnColumn",
  notSelected: "notSelectedColumn",
  deferred: "deferredColumn",
  pending: "pendingColumn",
  unknown: "unknownColumn",
} as const;
const exitIds = Object.keys(exitColumns) as (keyof Exits)[];

/** The table's row of one stage of a cohort: what its bar leads to. */
export const funnelRowId = (cohort: string, stage: string) => `${cohort} ${stage}`;

/** Every stage of every cohort as a row; columns that no row fills are left out. */
export function funnelTable(result: PublishedResult<"funnel">, language: Language): TableModel {
  const say = messagesIn(cohortFunnelMessages, language);
  const { stages, cohorts } = result.body;
  const told = exitIds.filter((exit) =>
    cohorts.some(({ steps }) => steps.some(({ exits }) => exits[exit].is !== "absent")),
  );
  const hasTarget = cohorts.some(({ target }) => target);
  const columns: TableColumn[] = [
    { label: say.stageColumn },
    { label: say.reachedColumn, numeric: true },
    { label: say.conversionColumn, numeric: true },
    ...told.map((exit): TableColumn => ({ label: say[exitColumns[exit]], numeric: true })),
    ...(hasTarget ? [{ label: say.targetColumn, numeric: true } as const] : []),
  ];
  return {
    caption: say.caption(result.title, result.body.unit),
    columns,
    rows: cohorts.flatMap((cohort) =>
      stages.map(({ id, label }, index) => {
        const reached = cohort.reached[index];
        const before = cohort.steps[index - 1];
        const after = cohort.steps[index];
        const aim = cohort.target?.stage === id ? cohort.target.attainment.needed : undefined;
        return {
          id: funnelRowId(cohort.id, id),
          cells: [
            cohorts.length > 1 ? `${cohort.label}: ${label}` : label,
            reached ? formatCount(reached.count, language) : "",
            before ? formatRate(before.conversion, language) : "",
            ...told.map((exit) => (after ? formatCount(after.exits[exit], language) : "")),
            ...(hasTarget ? [aim ? formatCount(aim, language) : ""] : []),
          ],
        };
      }),
    ),
  };
}
