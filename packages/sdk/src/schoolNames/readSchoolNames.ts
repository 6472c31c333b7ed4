import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { duplicateFaults } from "../metrics/duplicateFaults";
import { outOfOrder } from "./outOfOrder";

/** A list of names of schools as it is printed. */
export interface SchoolNameList {
  /** What the list is called by those who refer to it: `leaderSchools`. */
  id: string;
  /** In the order of print. */
  rows: readonly string[];
  /** Rows that continue the name of the row above, word for word: what somebody knows who knows the schools. */
  continuations?: readonly string[];
}

/** A name as a list has it, with the rows that it was joined from. */
export interface SchoolNameEntry {
  name: string;
  list: string;
  /** Index of its first row. */
  row: number;
  /** How many rows it takes. */
  rows: number;
}

/** A row that may continue the name above it: it stands out of an order that the rows around it keep. */
export interface SuspectedContinuation {
  list: string;
  row: number;
  text: string;
}

export interface SchoolNamesRead {
  /** Of all lists; blank rows are none. */
  rows: number;
  entries: SchoolNameEntry[];
  /** Not joined: a name can stand out of order by itself. Those that are joined are not among them. */
  suspected: SuspectedContinuation[];
}

/**
 * Reads lists of schools as printed, and joins names that are broken over two rows: where it is told so,
 * and where a row cannot end or begin a name (an open bracket, a hyphen, "and", "of", "St"; a small
 * "and" or "for", a bracket). It guesses nothing: "London Academy" below "Leverhulme Primary School" is a school.
 *
 * @returns the entries in order, and rows that may be continuations because they stand out of the
 *   alphabetical order that the list keeps, for somebody to decide
 * @throws {MetricInputError} ID_DUPLICATED for two lists of one id; ID_UNKNOWN for a continuation that is
 *   no row, stands in several or has no row above it; every fault is listed
 * @example
 * const rows = ["King Edward VI School", "Lichfield", "Kingsley Academy", "School of St", "Anne"];
 * const list = { id: "courseSchools", rows };
 * readSchoolNames([list]).entries.map(({ name }) => name);
 * //=> ["King Edward VI School", "Lichfield", "Kingsley Academy", "School of St Anne"]
 * readSchoolNames([{ ...list, continuations: ["Lichfield"] }]).entries[0]?.name;
 * //=> "King Edward VI School Lichfield"
 */
export function readSchoolNames(lists: readonly SchoolNameList[]): SchoolNamesRead {
  refuseFaults("lists of schools", [
    ...duplicateFaults(
      lists.map(({ id }) => id),
      (index) => `lists[${index}].id`,
    ),
    ...lists.flatMap((list, index) => continuationFaults(list, `lists[${index}]`)),
  ]);
  const read: SchoolNamesRead = { rows: 0, entries: [], suspected: [] };
  for (const { id: list, rows, continuations = [] } of lists) {
    const told = new Set(continuations.map(tidy));
    const entries: SchoolNameEntry[] = [];
    rows.map(tidy).forEach((text, row) => {
      if (text === "") return;
      read.rows += 1;
      const above = entries.at(-1);
      if (above && (told.has(text) || isOneName(above.name, text))) {
        const joint = /\S-$/.test(above.name) ? "" : " ";
        above.name = `${above.name}${joint}${text}`;
        above.rows += 1;
      } else entries.push({ name: text, list, row, rows: 1 });
    });
    read.entries.push(...entries);
    const suspects = outOfOrder(entries.map(({ name }) => name));
    read.suspected.push(
      ...entries
        .filter(({ rows: length }, index) => length === 1 && suspects.has(index))
        .map(({ name: text, row }) => ({ list, row, text })),
    );
  }
  return read;
}

function tidy(row: string): string {
  return row.replaceAll(/\s+/g, " ").trim();
}

/** Whether the first cannot be a whole name, or the second cannot begin one. */
function isOneName(above: string, below: string): boolean {
  return (
    /(?:^|\s)(?:and|of|the|for|with|at|in|st\.?|saint|&)$|[-,/(]$/i.test(above) ||
    /\([^)]*$/.test(above) ||
    /^(?:(?:and|of|for|with|at|in)\s|[&(),])/.test(below)
  );
}

function continuationFaults({ rows, continuations = [] }: SchoolNameList, path: string) {
  const tidied = rows.map(tidy);
  return continuations.flatMap((text, index): CodedFault[] => {
    const found = tidied.filter((row) => row === tidy(text)).length;
    if (found === 1 && tidied.find((row) => row !== "") !== tidy(text)) return [];
    const why = { 0: "in no row", 1: "in the first row" }[found] ?? `in ${found} rows`;
    return [
      {
        code: "ID_UNKNOWN",
        path: `${path}.continuations[${index}]`,
        expected: "one row below another",
        received: `"${text}", ${why}`,
      },
    ];
  });
}
