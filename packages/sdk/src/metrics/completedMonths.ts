import { monthsAfter } from "./monthsAfter";

/**
 * How many whole months lie between two ISO dates, as `monthsAfter` adds them; below 0 where the second
 * is the earlier one.
 *
 * @example
 * completedMonths("2021-07-31", "2022-09-29"); //=> 13
 */
export function completedMonths(from: string, to: string): number {
  const months = monthNumber(to) - monthNumber(from);
  return monthsAfter(from, months) <= to ? months : months - 1;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
