import type { AbsenceCounts } from "../metrics/AbsenceCounts";
import { absenceBody } from "../metrics/absenceBody";
import type { AbsenceBody, AbsenceRow } from "../results/absenceResult";
import { type Count, hidden } from "../results/count";
import { hiddenSessions } from "./hiddenSessions";
import type { Keep, KindProtection } from "./KindProtection";
import { layOutAreas } from "./layOutAreas";
import { layOutRestOfBase } from "./layOutRestOfBase";
import { numeratorCount } from "./numeratorCount";
import type { NamedCount, TableLayout } from "./TableLayout";

/** Below this many enrolments, how many are absent is hidden whatever the number. */
const fewEnrolments = 10;

/**
 * Disclosure control of absence. In each period a trust is the sum of its schools. Enrolments are public,
 * school by school, and not hidden; what they imply is laid out: those not persistently absent. Under 10
 * enrolments nothing else is shown.
 *
 * Severe absence is rare, and schools and their trust would have to be balanced against persistent absence
 * and against each other at once. It is shown of areas that are part of no other, and hidden, zeros too,
 * of parts: then a part's can be anything up to its persistent absence, as long as the whole's is not
 * used up; of those each is 0 or not small, or is hidden itself.
 *
 * Sessions are amounts, not people; `hiddenSessions` says of which areas they are hidden.
 */
export const absenceProtection: KindProtection<"absence"> = {
  layOut(result, layout, beside) {
    for (const [period, areas] of hiddenSessions(result, beside)) {
      layOutPeriod(result.body, period, areas, layout);
    }
  },
  rebuild({ body }, keep) {
    return absenceBody(keptCounts(body, keep));
  },
};

function layOutPeriod(
  { areas, rows }: AbsenceBody,
  period: string,
  withoutSessions: ReadonlySet<string>,
  layout: TableLayout,
): void {
  const inPeriod = new Map(
    rows.flatMap((row, index) =>
      row.period === period ? [[row.area, { row, path: `rows[${index}]` }] as const] : [],
    ),
  );
  const layOutMeasure = (name: string, countOf: (row: AbsenceRow) => Count) =>
    layOutAreas(layout, areas, (area) => {
      const found = inPeriod.get(area);
      return found && { id: `${found.path}.${name}`, count: countOf(found.row) };
    });
  for (const rest of layOutMeasure("persistent", ({ persistent }) => numeratorCount(persistent))) {
    layOutRestOfBase(layout, rest, (area) => inPeriod.get(area)?.row.enrolments, fewEnrolments);
  }
  layOutMeasure("withoutSessions", ({ withoutSessions }) => withoutSessions);
  for (const { id, partOf } of areas) {
    const found = inPeriod.get(id);
    if (found) layOutRow(found.row, found.path, partOf !== undefined, layout);
  }
  for (const area of withoutSessions) {
    const found = inPeriod.get(area);
    if (!found) continue;
    const possible = `${found.path}.sessions.possible`;
    layout.add({ id: possible, count: found.row.sessions.possible });
    layout.withhold([possible]);
  }
}

function layOutRow(row: AbsenceRow, path: string, isPart: boolean, layout: TableLayout): void {
  const { enrolments } = row;
  const persistent = { id: `${path}.persistent`, count: numeratorCount(row.persistent) };
  const severe: NamedCount = { id: `${path}.severe`, count: numeratorCount(row.severe) };
  if (enrolments.is === "exact" && enrolments.value === 0) return;
  const areFew = enrolments.is === "exact" && enrolments.value < fewEnrolments;
  if (enrolments.is === "exact" && !areFew && persistent.count.is === "exact") {
    const whole = { id: `${path}.enrolments`, count: enrolments, key: true };
    layout.sum({ ...whole, data: "organisations" }, [persistent], "someParts");
  }
  if (areFew) layout.withhold([persistent.id]);
  if (isPart || areFew) {
    layout.add(severe);
    layout.withhold([severe.id]);
  } else layout.sum(persistent, [severe], "someParts");
}

function keptCounts({ areas, periods, rows }: AbsenceBody, keep: Keep): AbsenceCounts {
  return {
    areas,
    periods: periods.map(({ year, term }) => ({ year, term })),
    rows: rows.map((row, index) => {
      const path = `rows[${index}]`;
      const possible = keep(`${path}.sessions.possible`, row.sessions.possible);
      const areHidden = possible.is === "hidden" && row.sessions.possible.is !== "hidden";
      return {
        area: row.area,
        period: row.period,
        status: row.status,
        enrolments: keep(`${path}.enrolments`, row.enrolments),
        withoutSessions: keep(`${path}.withoutSessions`, row.withoutSessions),
        sessions: areHidden ? { possible, authorised: hidden, unauthorised: hidden } : row.sessions,
        persistent: keep(`${path}.persistent`, numeratorCount(row.persistent)),
        severe: keep(`${path}.severe`, numeratorCount(row.severe)),
      };
    }),
  };
}
