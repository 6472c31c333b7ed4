import { formatCount, formatRate, type Rate } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";

/**
 * How a share came about, with its numbers put in: `Recruited: 19 ÷ 20 = 95%`. Nothing for a share that
 * has no counts to show: printed, hidden or absent.
 *
 * @param denominator - how the whole was made where that takes more than one number: `(664 − 12)`
 */
export function workingOf(
  label: string,
  rate: Rate,
  language: Language,
  denominator?: string,
): string[] {
  if (rate.is !== "counted") return [];
  const whole = denominator ?? formatCount(rate.denominator, language);
  return [
    `${label}: ${formatCount(rate.numerator, language)} ÷ ${whole} = ${formatRate(rate, language)}`,
  ];
}
