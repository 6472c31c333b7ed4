import { plainWords } from "./plainWords";

/** Ways to write one thing, in lower case without apostrophes or full stops. */
const oneWay = new Map([
  ["saint", "st"],
  ["cofe", "ce"],
  ["c of e", "ce"],
  ["church of england", "ce"],
  ["roman catholic", "rc"],
  ["pupil referral unit", "pru"],
  ["alternative provision", "ap"],
  ["6th form", "sixth form"],
  ["sch", "school"],
  ["acad", "academy"],
  ["coll", "college"],
  ["center", "centre"],
]);
const written = new RegExp(`(?<= )(?:${[...oneWay.keys()].join("|")})(?= )`, "g");

/**
 * A school's name without what only its writing tells apart: case, accents, apostrophes (straight, curly
 * or left out), full stops, commas, hyphens and brackets, "St" and "Saint", "&" and "and", and the usual
 * short forms of "school", "Church of England", "pupil referral unit" and the like.
 *
 * Two names with one key are one name. Whether they are one school is another question: many schools in
 * England share a name, and only a URN tells them apart.
 *
 * @returns words in lower case with single spaces; a name without a letter or digit as it is but for its spaces
 * @example
 * schoolNameKey("Saint Mary’s C. of E. School"); //=> "st marys ce school"
 * schoolNameKey("ST. MARYS CofE SCHOOL"); //=> "st marys ce school"
 */
export function schoolNameKey(name: string): string {
  const key = ` ${plainWords(name)} `.replaceAll(written, (found) => oneWay.get(found) ?? found);
  return key.trim() || name.trim().replaceAll(/\s+/g, " ");
}
