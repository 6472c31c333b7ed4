import type { Absence } from "../results/count";

const words: Record<Absence, string> = {
  notAsked: "not asked",
  notAvailable: "not available",
  notApplicable: "not applicable",
  notYetDue: "not yet due",
  notStated: "not stated",
  zeroDenominator: "no base to take a share of",
};

/**
 * Why there is no value, in English words.
 *
 * @example
 * formatAbsence("notYetDue"); //=> "not yet due"
 */
export function formatAbsence(why: Absence): string {
  return words[why];
}
