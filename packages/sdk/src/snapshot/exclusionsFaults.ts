import type { Fault } from "../errors/fault";
import { areaSumFaults } from "../metrics/areaSumFaults";
import { reportFaults } from "../metrics/reportFaults";
import type { Count } from "../results/count";
import type { CountPerHundred, ExclusionsBody } from "../results/exclusionsResult";
import { periodFaults } from "./periodFaults";
import { reportedFaults } from "./reportedFaults";

const tolerance = 1e-9;

/**
 * What contradicts itself in a body of this kind: areas, periods and rows that do not fit each other, parts
 * above their whole, a rate that is not 100 × count ÷ headcount or lies outside its interval, means that are
 * of no period.
 */
export function exclusionsFaults(body: ExclusionsBody, path: string): Fault[] {
  const rows = body.rows.map((row) => ({ ...row, measures: measuresOf(row) }));
  return [
    ...reportedFaults(reportFaults(body), path),
    ...reportedFaults(
      areaSumFaults(body.areas, rows, ({ measures }) =>
        Object.fromEntries(Object.entries(measures).map(([name, { count }]) => [name, count])),
      ),
      path,
    ),
    ...rows.flatMap(({ headcount, measures }, index) =>
      Object.entries(measures).flatMap(([name, measure]) =>
        rateFaults(measure, headcount, `${path}.rows[${index}].${name}`),
      ),
    ),
    ...periodFaults(body.periods, path),
    ...(body.is === "meanOfSchoolRates" ? meansFaults(body.means, body.periods, path) : []),
  ];
}

function measuresOf(row: ExclusionsBody["rows"][number]): Record<string, CountPerHundred> {
  if ("managedMoves" in row) {
    const { managedMoves, internalExclusions, reducedTimetables } = row;
    return { managedMoves, internalExclusions, reducedTimetables };
  }
  const { suspensions, permanentExclusions, pupilsSuspended } = row;
  return { suspensions, permanentExclusions, pupilsSuspended };
}

function rateFaults({ count, rate }: CountPerHundred, headcount: Count, path: string): Fault[] {
  if (rate.is !== "perHundred") return [];
  const { per100, interval } = rate;
  if (count.is !== "exact" || headcount.is !== "exact") {
    const expected = "an exact count and headcount, as the rate has a value";
    return [{ path, expected, received: `"${count.is}" and "${headcount.is}"` }];
  }
  const quotient = (100 * count.value) / headcount.value;
  if (!(Math.abs(per100 - quotient) <= tolerance * Math.max(1, quotient))) {
    const expected = `100 × ${count.value} ÷ ${headcount.value} = ${quotient}`;
    return [{ path: `${path}.rate.per100`, expected, received: `${per100}` }];
  }
  if (!interval || (interval.lower <= per100 + tolerance && per100 - tolerance <= interval.upper)) {
    return [];
  }
  const received = `${interval.lower} to ${interval.upper}`;
  return [
    { path: `${path}.rate.interval`, expected: `bounds around the rate ${per100}`, received },
  ];
}

function meansFaults(
  means: readonly { period: string }[],
  periods: readonly { id: string }[],
  path: string,
): Fault[] {
  const expected = periods.map(({ id }) => id).join(", ");
  const received = means.map(({ period }) => period).join(", ");
  return expected === received ? [] : [{ path: `${path}.means`, expected, received }];
}
