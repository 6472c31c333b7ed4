import { messageTable } from "../../language/messageTable";

type Noun = (isOne: boolean) => string;

const nouns: Record<"schools" | "trusts" | "localAuthorities" | "pupils" | "touches", Noun> = {
  schools: (isOne) => (isOne ? "school" : "schools"),
  trusts: (isOne) => (isOne ? "trust" : "trusts"),
  localAuthorities: (isOne) => (isOne ? "local authority" : "local authorities"),
  pupils: (isOne) => (isOne ? "pupil" : "pupils"),
  touches: (isOne) => (isOne ? "time reached" : "times reached"),
};

/** What each number counts, below it and in the table. */
const counts = {
  people: "each counted once",
  schools: "where they work",
  trusts: "which they belong to",
  localAuthorities: "in whose areas they work",
  pupils: "all pupils of these schools, met or not",
  touches: "who came twice counts twice",
};

export const reachSummaryMessages = /* @__PURE__ */ messageTable("reachSummary", {
  empty: "Nobody has been reached yet.",
  nobody: "nobody reached yet",

  nouns,
  counts,
  /** Above the numbers of several programmes. */
  scope:
    "Large: reached by at least one programme. Bars: by each of them; whoever two reached is in both bars.",
  manyProgrammes: (programmes: string) =>
    `Reached by at least one of ${programmes} programmes; the table has each of them.`,

  inSchools: (number: string) => `${number} in schools`,
  outsideSchools: (number: string) => `${number} outside schools`,
  workplaceNotKnown: (number: string) => `${number} in places not known`,
  rolls: (date: string) => `on roll on ${date}`,
  rollsOfNoDay: "day of counting not stated",
  withoutRoll: (schools: string, isOne: boolean) =>
    `${schools} ${isOne ? "school has" : "schools have"} no roll of that day and no pupils here`,

  counted: (number: string, noun: string) => `${number} ${noun}`,
  headline: (people: string, places: string) =>
    places === "" ? `${people} reached` : `${people} from ${places}`,
  said: (programme: string, reached: string) => `${programme}: ${reached}.`,
  atLeastOne: "At least one programme",
  pupilsSaid: (pupils: string, isOne: boolean) =>
    `${pupils} ${isOne ? "is" : "are"} in these schools, met or not.`,
  byProgramme: (programmes: string) => `By programme: ${programmes}.`,
  programme: (label: string, number: string) => `${label} ${number}`,
  /** `Schools not stated.` */
  without: (nouns: string, why: string) => `${nouns} ${why}.`,

  caption: (title: string) => `${title}: each number with what it counts`,
  whatColumn: "What",
  countsColumn: "What it counts",
  schoolsWithRoll: "Schools with a roll",
  schoolsWithoutRoll: "Schools without a roll",
  schoolsWithRollCount: "their pupils are counted",
  schoolsWithoutRollCount: "their pupils are missing, not none",
  school: "People in schools",
  outside: "People outside schools",
  notKnown: "People whose place of work is not known",
  workplaceCount: "of all people, by where they work",
});
