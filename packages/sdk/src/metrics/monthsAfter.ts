/**
 * The ISO date a number of months later; the last of the month where that month has no such day.
 *
 * @example
 * monthsAfter("2021-07-31", 14); //=> "2022-09-30"
 */
export function monthsAfter(date: string, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(month / 12);
  const lastDay = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8)), lastDay);
  return `${pad(year, 4)}-${pad((month % 12) + 1, 2)}-${pad(day, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
