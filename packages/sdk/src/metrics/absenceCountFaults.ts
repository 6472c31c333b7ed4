import type { CodedFault } from "../errors/refuseFaults";
import type { Count } from "../results/count";
import type { AbsenceCounts, AbsenceCountsRow } from "./AbsenceCounts";
import { areaSumFaults } from "./areaSumFaults";
import { reportFaults } from "./reportFaults";
import { sumFaults } from "./sumFaults";

/** Everything in counts of absence that cannot be. */
export function absenceCountFaults(counts: AbsenceCounts): CodedFault[] {
  return [
    ...reportFaults(counts),
    ...counts.rows.flatMap((row, index) => rowFaults(row, `rows[${index}]`)),
    ...areaSumFaults(counts.areas, counts.rows, countsOf),
  ];
}

function rowFaults(
  { enrolments, sessions, persistent, severe }: AbsenceCountsRow,
  path: string,
): CodedFault[] {
  const absence = [sessions.authorised, sessions.unauthorised];
  return [
    ...sumFaults(`${path}.sessions`, absence, sessions.possible, "possible sessions", "someParts"),
    ...sumFaults(`${path}.persistent`, [persistent], enrolments, "enrolments", "someParts"),
    ...sumFaults(`${path}.severe`, [severe], persistent, "persistently absent", "someParts"),
    // Each enrolment that counts has at least one possible session.
    ...sumFaults(
      `${path}.enrolments`,
      [enrolments],
      sessions.possible,
      "possible sessions",
      "someParts",
    ),
  ];
}

function countsOf({
  enrolments,
  withoutSessions,
  sessions,
  persistent,
  severe,
}: AbsenceCountsRow): Record<string, Count> {
  return {
    enrolments,
    withoutSessions,
    "sessions.possible": sessions.possible,
    "sessions.authorised": sessions.authorised,
    "sessions.unauthorised": sessions.unauthorised,
    persistent,
    severe,
  };
}
