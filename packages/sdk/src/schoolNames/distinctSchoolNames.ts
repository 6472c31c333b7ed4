import type { SchoolNameEntry } from "./readSchoolNames";
import { schoolNameKey } from "./schoolNameKey";

/** A name, however it is written, and everywhere it stands. */
export interface DistinctSchoolName {
  /** As `schoolNameKey` makes it. */
  key: string;
  /** Its first spelling. */
  name: string;
  /** Every way in which it is written, in order. */
  spellings: string[];
  /** More than one where the name is repeated, within a list or across lists. */
  entries: SchoolNameEntry[];
}

/**
 * The distinct names among entries, in order of their first: those that only differ in case, apostrophes,
 * "St" for "Saint" and the like are one (see `schoolNameKey`). Nothing else is merged.
 *
 * @example
 * const rows = ["St Mary's College", "Saint Mary’s College", "St Mary's School"];
 * const { entries } = readSchoolNames([{ id: "courseSchools", rows }]);
 * distinctSchoolNames(entries).map(({ name, spellings }) => [name, spellings.length]);
 * //=> [["St Mary's College", 2], ["St Mary's School", 1]]
 */
export function distinctSchoolNames(entries: Iterable<SchoolNameEntry>): DistinctSchoolName[] {
  const found = new Map<string, DistinctSchoolName>();
  for (const entry of entries) {
    const key = schoolNameKey(entry.name);
    const known = found.get(key);
    if (!known) {
      found.set(key, { key, name: entry.name, spellings: [entry.name], entries: [entry] });
      continue;
    }
    known.entries.push(entry);
    if (!known.spellings.includes(entry.name)) known.spellings.push(entry.name);
  }
  return [...found.values()];
}
