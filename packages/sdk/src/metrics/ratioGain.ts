/**
 * Ratio gain compares months of reading age with months between tests. A month is the 48th part of four
 * years of 1461 days: 30.4375 days, so that 487 days are 16 months. Everything below is in whole numbers,
 * where nothing is lost.
 */
const daysOfSixteenMonths = 487;

/** Tests nearer to each other say more of the tests' own errors than of reading. */
export const shortestMonths = 3;

/** @returns months of reading age gained in each month between the tests */
export function ratioGain(gainMonths: number, days: number): number {
  return (gainMonths * daysOfSixteenMonths) / (16 * days);
}

/** Whether a gain over some days is as fast as so many months of reading age in so many months, or faster. */
export function isAtLeast(
  gained: { gainMonths: number; days: number },
  pace: { gainMonths: number; inMonths: number },
): boolean {
  return (
    gained.gainMonths * daysOfSixteenMonths * pace.inMonths >= pace.gainMonths * 16 * gained.days
  );
}

/** Whether so many days are at least `shortestMonths`: 92 are, 91 are not. */
export function isLongEnough(days: number): boolean {
  return 16 * days >= daysOfSixteenMonths * shortestMonths;
}
