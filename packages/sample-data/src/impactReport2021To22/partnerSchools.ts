import {
  type Directory,
  type DirectoryEntry,
  distinctSchoolNames,
  type MergedSchoolName,
  mergeSchoolNames,
  readSchoolNames,
} from "@the-difference/impact-sdk";
import { contentFromReport } from "./contentFromReport";
import { schoolLists } from "./schoolLists";
import { schoolNameDecisions } from "./schoolNameDecisions";

/** The lists in the words of their headings. */
const headings: Readonly<Record<string, string>> = {
  alumniSchools: "Difference Alumni Schools (Mainstream)",
  leaderSchools: "Difference Leader Schools (AP)",
  courseSchools: "Inclusive Leadership Course Schools",
};

/** `alumni-schools`: ids of content are lower case. */
const idOf = (list: string) => list.replace("Schools", "-schools");

/** The report's partner schools, each once: 192 places of the 200 rows that it prints. */
export function partnerSchools(): Directory {
  const { entries } = readSchoolNames(schoolLists);
  const places = mergeSchoolNames(distinctSchoolNames(entries), schoolNameDecisions);
  return {
    is: "directory",
    ...contentFromReport("partner-schools", "schoolPartners", []),
    title: "The Difference School Partners",
    unit: "partners",
    lists: schoolLists.map(({ id }) => ({ id: idOf(id), label: headings[id] ?? id })),
    entries: places.map(entryOf),
    notes: [
      "The report prints 200 rows in three lists. Three names are broken over two rows, two stand in two lists, and three pairs of names are one place each: 192 places.",
      "That two names are one place, and which are trusts or a federation, is our reading. The report prints no reference numbers, trusts or local authorities, so a name that several schools in England share cannot be told apart.",
    ],
  };
}

function entryOf({ name, kind, names }: MergedSchoolName): DirectoryEntry {
  const otherNames = names.flatMap(({ spellings }) => spellings).filter((each) => each !== name);
  const lists = new Set(names.flatMap(({ entries }) => entries.map(({ list }) => idOf(list))));
  return {
    name,
    ...(kind !== "school" && { kind }),
    ...(otherNames.length > 0 && { otherNames }),
    listedIn: [...lists],
  };
}
