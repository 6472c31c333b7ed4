import type { DestinationId, SeniorityId } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

/** What a count is of: in a chart after a number, in a table after a cohort's name. */
type Phrases<Id extends string> = Readonly<Record<Exclude<Id, "unknown">, string>>;

const destinations: Phrases<DestinationId> = {
  mainstream: "in mainstream",
  alternativeProvision: "in AP",
  special: "in special schools",
  other: "elsewhere",
  out: "not in post",
};

const destinationRows: Phrases<DestinationId> = {
  mainstream: "works in a mainstream school",
  alternativeProvision: "works in alternative provision",
  special: "works in a special school",
  other: "works elsewhere in education",
  out: "not in a school post",
};

const levels: Phrases<SeniorityId> = {
  promoted: "promoted",
  sameLevel: "same level",
  lowerLevel: "lower level",
  out: "not in post",
};

const levelRows: Phrases<SeniorityId> = {
  promoted: "promoted",
  sameLevel: "at the same level",
  lowerLevel: "at a lower level",
  out: "no level, not in a school post",
};

export const progressionMessages = /* @__PURE__ */ messageTable("progressionChart", {
  empty: "Nobody has graduated yet.",

  destinations,
  levels,
  inMoreSeniorPosts: "in more senior posts",
  /** What a publication leaves open is not stated; what a register does, not known. */
  notStated: "not stated",
  notKnown: "not known",

  destinationTitle: "Where they work",
  levelTitle: "Level of their role against the start",
  targetLine: (share: string) => `target ${share}`,
  ofCohort: (found: string, cohort: string) => `${found} from the ${cohort}`,
  found: (counts: string, destination: string) => `${counts} ${destination}`,
  rest: (number: string) => `${number} not stated`,

  dueToGraduate: (month: string) => `due to graduate ${month}`,
  graduated: (month: string) => `graduated ${month}`,
  graduatedHidden: (month: string, why: string) => `graduated ${month}; number ${why}`,
  numberGraduated: (number: string, month: string) => `${number} graduated, ${month}`,

  /** The follow-up. */
  inMainstream: "in mainstream",
  inPost: "in post",
  stillHidden: (where: string, when: string, why: string) =>
    `How many are still ${where} in ${when} is ${why}`,
  stillAbsent: (where: string, months: number, why: string) =>
    `Still ${where} after ${months} months: ${why}`,
  stillOthersHidden: (still: string, where: string, when: string, why: string) =>
    `${still} still ${where}, ${when}; the others are ${why}`,
  nobodyFollowedUp: (when: string) => `Nobody has been followed up, ${when}`,
  allStill: (number: string, where: string, when: string) =>
    `All ${number} still ${where}, ${when}`,
  still: (counts: string, where: string, when: string) => `${counts} still ${where}, ${when}`,
  notReached: (number: string) => `${number} not reached`,
  notYetDue: (number: string) => `${number} not yet due`,
  /** `aim` is a share, `shortfall` says in people how it was met. */
  target: (found: string, aim: string, shortfall: string) =>
    `${found}, target ${aim}: ${shortfall}.`,

  /** The sentence. */
  whereTheyWork: "where they work",
  theirLevel: "the level of their role",
  subject: (subject: string, why: string) => `${subject}: ${why}`,
  othersHidden: "others hidden because they are too few to show",
  cohort: (label: string, said: string) => `${label}: ${said}`,

  /** The table. */
  ofGraduates: (title: string) => `${title}: destinations as shares of graduates`,
  ofThoseInPost: (title: string) => `${title}: destinations as shares of those in post`,
  ofPromoted: (title: string) => `${title}: destinations as shares of those promoted`,
  outcomeColumn: "Cohort and outcome",
  peopleColumn: "People",
  shareColumn: "Share",
  graduatedRow: "graduated",
  destinationRows,
  destinationUnknownRow: "place of work not known",
  levelRows,
  levelUnknownRow: "level not known",
  stillInMainstreamRow: (months: number) => `still in mainstream after ${months} months`,
  stillInPostRow: (months: number) => `still in post after ${months} months`,
});
