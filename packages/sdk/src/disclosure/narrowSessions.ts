import type { AbsenceRow } from "../results/absenceResult";
import type { ReportedArea } from "../results/reportedArea";

/** An average is of no fewer enrolments than this. */
const fewest = 10;

interface Unit {
  enrolments: number;
  possible: number;
  absence: number;
}

/**
 * The areas whose sessions say too much of few pupils, and as many others as it takes that nobody can
 * subtract: sessions are amounts, so that the table of counts does not see to them.
 *
 * Sessions are too narrow when they are of fewer than 10 enrolments, or when so few were missed that fewer
 * than 10 of average enrolments could have missed a tenth of theirs: that would bound how many did. Where
 * parts of an area are hidden, they are so many that together they are not narrow; else the area goes too.
 *
 * @param rows - of one period
 * @param besides - areas that are hidden for another reason
 */
export function narrowSessions(
  areas: readonly ReportedArea[],
  rows: readonly AbsenceRow[],
  besides: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const units = new Map(rows.flatMap((row) => entryOf(row)));
  const hidden = new Set(
    rows.filter((row) => besides.has(row.area) || isNarrowRow(row)).map(({ area }) => area),
  );
  const isPart = new Set(areas.flatMap(({ partOf }) => partOf ?? []));
  const wholes = areas.filter(({ id }) => isPart.has(id));
  let grew = true;
  while (grew) {
    grew = wholes.some((whole) => hideCompany(whole, areas, units, hidden));
  }
  return hidden;
}

/** Hides one area more where those of a whole can be told from each other; says whether it did. */
function hideCompany(
  whole: ReportedArea,
  areas: readonly ReportedArea[],
  units: ReadonlyMap<string, Unit>,
  hidden: Set<string>,
): boolean {
  const total = units.get(whole.id);
  if (!total || hidden.has(whole.id)) return false;
  const parts = areas.flatMap(({ id, partOf }) => {
    const unit = partOf === whole.id ? units.get(id) : undefined;
    return unit ? [{ id, unit }] : [];
  });
  const shown = parts.filter(({ id }) => !hidden.has(id));
  // What is left of the whole when all that is shown is taken away: hidden parts, and those not in the body.
  const left = shown.reduce((rest, { unit }) => without(rest, unit), total);
  if (left.enrolments === 0 || !isNarrow(left)) return false;
  const next = shown
    .filter(({ unit }) => unit.enrolments > 0)
    .toSorted((a, b) => a.unit.enrolments - b.unit.enrolments)[0];
  hidden.add(next?.id ?? whole.id);
  return true;
}

function isNarrowRow(row: AbsenceRow): boolean {
  const [entry] = entryOf(row);
  if (!entry) return false;
  const [, unit] = entry;
  if (unit.enrolments === 0) return false;
  if (unit.enrolments < fewest) return true;
  const { persistent } = row;
  const isNobody = persistent.is === "counted" && persistent.share === 0;
  return !isNobody && isNarrow(unit);
}

function isNarrow({ enrolments, possible, absence }: Unit): boolean {
  return enrolments < fewest || absence * enrolments < possible;
}

function without(one: Unit, other: Unit): Unit {
  return {
    enrolments: one.enrolments - other.enrolments,
    possible: one.possible - other.possible,
    absence: one.absence - other.absence,
  };
}

function entryOf({ area, enrolments, sessions }: AbsenceRow): [string, Unit][] {
  const { possible, authorised, unauthorised } = sessions;
  if (enrolments.is !== "exact" || possible.is !== "exact") return [];
  if (authorised.is !== "exact" || unauthorised.is !== "exact") return [];
  const absence = authorised.value + unauthorised.value;
  return [[area, { enrolments: enrolments.value, possible: possible.value, absence }]];
}
