import type { ReportedPeriod } from "@the-difference/impact-sdk";
import type { TimeAxis, TimeSlot } from "./TimePlotModel";

const terms = ["autumn", "spring", "summer"] as const;

/** Between the years of one term and those of the next, in the length of a period. */
const gap = 0.5;

/**
 * Where periods stand along a plot: years in order, a year that is left out keeping its place; terms by
 * term, each with its years, for a term is compared with the same term of another year. Two periods can be
 * joined where one year follows the other and schools were open in both.
 */
export function timeAxis(periods: readonly ReportedPeriod[]): TimeAxis {
  const years = periods.map(startOf);
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  const groups = groupsOf(periods);
  const length = groups.length * span + (span > 1 ? gap * (groups.length - 1) : 0);
  const slots = groups.flatMap((group, index) => {
    const start = index * (span + (span > 1 ? gap : 0));
    return inOrder(group).map((period): TimeSlot => {
      const from = start + startOf(period) - first;
      return {
        id: period.id,
        from: from / length,
        to: (from + 1) / length,
        isBroken: period.seriesBreak !== undefined,
      };
    });
  });
  return { slots, joins: groups.flatMap(joinsOf) };
}

/** The periods in the order in which they came to pass. */
export function inOrder(periods: readonly ReportedPeriod[]): ReportedPeriod[] {
  const rank = ({ term }: ReportedPeriod) => (term ? terms.indexOf(term) : 0);
  return [...periods].sort((a, b) => startOf(a) - startOf(b) || rank(a) - rank(b));
}

/** Whole years, or the years of each term. */
export function groupsOf(periods: readonly ReportedPeriod[]): ReportedPeriod[][] {
  return [undefined, ...terms]
    .map((term) => periods.filter((period) => period.term === term))
    .filter((group) => group.length > 0);
}

function joinsOf(group: readonly ReportedPeriod[]): (readonly [string, string])[] {
  const ordered = inOrder(group);
  return ordered.slice(1).flatMap((period, index) => {
    const before = ordered[index];
    const isNext = before && startOf(period) === startOf(before) + 1;
    const isAlike = !period.seriesBreak && !before?.seriesBreak;
    return isNext && isAlike ? [[before.id, period.id] as const] : [];
  });
}

/** `2023` of `2023/24`. */
function startOf({ year }: ReportedPeriod): number {
  return Number(year.slice(0, 4));
}
