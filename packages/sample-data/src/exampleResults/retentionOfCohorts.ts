import {
  absent,
  exactly,
  type RetentionCounts,
  type RetentionResult,
  retentionResult,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

const none = exactly(0);
const notYetDue = absent("notYetDue");

/** Of three cohorts one with many lost to follow-up, one with people deferred, one not yet due. */
export function provisionalRetention(): RetentionResult {
  return retained("provisional-retention", "Still on the programme after a year", "provisional", [
    {
      ...cohort("2023", 44),
      retained: exactly(27),
      left: exactly(6),
      lostToFollowUp: exactly(11),
      deferred: none,
    },
    {
      ...cohort("2024", 52),
      retained: exactly(38),
      left: exactly(8),
      lostToFollowUp: none,
      deferred: exactly(6),
    },
    {
      ...cohort("2025", 41),
      retained: notYetDue,
      left: notYetDue,
      lostToFollowUp: notYetDue,
      deferred: none,
      notYetDue: exactly(41),
    },
  ]);
}

/** A cohort of which few left, and one of few people, hidden in whole. */
export function hiddenRetention(): RetentionResult {
  return retained(
    "hidden-retention",
    "Still on the programme after a year, with few who left",
    "final",
    [
      {
        ...cohort("2023", 31),
        retained: exactly(28),
        left: exactly(3),
        lostToFollowUp: none,
        deferred: none,
      },
      {
        ...cohort("2024", 4),
        retained: exactly(3),
        left: exactly(1),
        lostToFollowUp: none,
        deferred: none,
      },
    ],
  );
}

function retained(
  id: string,
  title: string,
  status: "final" | "provisional",
  cohorts: RetentionCounts["cohorts"],
): RetentionResult {
  return retentionResult(
    { unit: "leaders", measure: { is: "inProgramme", at: { is: "months", months: 12 } }, cohorts },
    illustrativeContext({
      id: `example.${id}`,
      title,
      subtitle: "Leaders still on the programme 12 months after its start, of those who started",
      status,
      population: "Leaders who started the programme",
    }),
  );
}

function cohort(start: string, people: number) {
  return {
    id: start,
    label: `${start} cohort`,
    dueOn: `${Number(start) + 1}-09-01`,
    people: exactly(people),
    notYetDue: none,
    leftBeforeDue: none,
  };
}
