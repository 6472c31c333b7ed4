import type { SchoolNameDecision } from "@the-difference/impact-sdk";

/** What we know of the names in the report's lists of schools, and why. */
export const schoolNameDecisions: readonly SchoolNameDecision[] = [
  oneSchool("Neighbouring rows, one with “School”", "Thomas Tallis", "Thomas Tallis School"),
  oneSchool(
    "One college in Chadderton, Oldham, that uses both names",
    "Blessed John Henry Newman RC College",
    "Newman RC College",
  ),
  oneSchool(
    "One pupil referral unit, in both lists",
    "Bridgelea Primary School",
    "Bridgelea Primary PRU",
  ),
  ...notOneSchool(
    "trust",
    "A trust by its name",
    "Hope Sentamu Learning Trust",
    "Inspire Partnership Academy Trust",
    "Marches Academy Trust",
    "Meadowhead School Academy Trust",
    "The Two Counties Trust",
  ),
  ...notOneSchool("federation", "A federation by its name", "The Gipsy Hill Federation"),
  ...notOneSchool("unclear", "A school or a group of schools", "AIM North London"),
];

function oneSchool(because: string, ...names: string[]): SchoolNameDecision {
  return { is: "oneSchool", names, because };
}

function notOneSchool(
  kind: "trust" | "federation" | "unclear",
  because: string,
  ...names: string[]
): SchoolNameDecision[] {
  return names.map((name) => ({ is: "notOneSchool", name, kind, because }));
}
