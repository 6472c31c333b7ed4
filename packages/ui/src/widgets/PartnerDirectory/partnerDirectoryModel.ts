import { type PublishedContent, schoolNameKey, schoolNameSearch } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { listInWords } from "../../words/listInWords";
import { partnerDirectoryMessages } from "./partnerDirectoryMessages";

type Directory = PublishedContent<"directory">;
type Entry = Directory["entries"][number];

export interface DirectoryRow {
  /** Its place in the content's list of entries. */
  id: number;
  name: string;
  /** What tells it from others and what a reader should know of it, most important first. */
  details: readonly string[];
}

/** Rows whose names begin alike. */
export interface DirectoryLetter {
  /** In upper case without accents; `0–9` for digits, `#` for the rest. */
  letter: string;
  rows: DirectoryRow[];
}

export interface PartnerDirectoryModel {
  title: string;
  /** How many there are of what. */
  summary: string;
  /** By their names. */
  rows: readonly DirectoryRow[];
  /** From what somebody types to the rows that it finds, in their order. */
  find: (query: string) => readonly DirectoryRow[];
}

/**
 * A directory's entries as rows in the order of their names, and the search through them. Made once: with
 * 25,000 entries it takes a moment, a search in it does not.
 */
export function partnerDirectoryModel(
  directory: Directory,
  language: Language,
): PartnerDirectoryModel {
  const listLabels = new Map(directory.lists.map(({ id, label }) => [id, label]));
  const ordered = directory.entries
    .map((entry, id) => ({ entry, id, key: schoolNameKey(entry.name) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.id - other.id));
  const rows = ordered.map(({ entry, id }) => ({
    id,
    name: entry.name,
    details: detailsOf(entry, listLabels, language),
  }));
  let search: ((query: string) => number[]) | undefined;
  return {
    title: directory.title,
    summary: summaryOf(directory, language),
    rows,
    find: (query) => {
      search ??= schoolNameSearch(ordered.map(({ entry }) => searchedTexts(entry)));
      return search(query).flatMap((index) => rows[index] ?? []);
    },
  };
}

/** Rows under their initials, in their order. */
export function directoryLetters(rows: readonly DirectoryRow[]): DirectoryLetter[] {
  const letters: DirectoryLetter[] = [];
  for (const row of rows) {
    const letter = initialOf(row.name);
    const last = letters.at(-1);
    if (last?.letter === letter) last.rows.push(row);
    else letters.push({ letter, rows: [row] });
  }
  return letters;
}

function initialOf(name: string): string {
  const [first = ""] = schoolNameKey(name);
  if (/\p{N}/u.test(first)) return "0–9";
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}

function searchedTexts({ name, otherNames = [], trust, localAuthority, region, urn }: Entry) {
  return [name, ...otherNames, trust, localAuthority, region, urn].filter(
    (text) => text !== undefined,
  );
}

function detailsOf(
  { kind, otherNames = [], trust, localAuthority, region, listedIn = [] }: Entry,
  listLabels: ReadonlyMap<string, string>,
  language: Language,
): string[] {
  const say = messagesIn(partnerDirectoryMessages, language);
  const also = otherNames.length > 0 ? [say.also(listInWords(otherNames, language))] : [];
  const labels = listedIn.flatMap((id) => listLabels.get(id) ?? []);
  const isOneOfSeveral = listLabels.size > 1 && labels.length > 0;
  return [
    ...(kind && kind !== "school" ? [say.kinds[kind]] : []),
    ...also,
    ...[trust, localAuthority, region].filter((text) => text !== undefined),
    ...(isOneOfSeveral ? [listInWords(labels, language)] : []),
  ];
}

/** `192 partners: 185 schools, 5 trusts, …`; the parts where there are several kinds. */
function summaryOf({ entries, unit }: Directory, language: Language): string {
  const say = messagesIn(partnerDirectoryMessages, language);
  const number = new Intl.NumberFormat(language.locale);
  const all = say.all(number.format(entries.length), unit);
  const kinds = (["school", "trust", "federation", "unclear"] as const)
    .map((kind) => ({
      kind,
      count: entries.filter((entry) => (entry.kind ?? "school") === kind).length,
    }))
    .filter(({ count }) => count > 0);
  if (kinds.length === 1) return all;
  const parts = kinds.map(({ kind, count }) =>
    say.counted[kind](number.format(count), count === 1),
  );
  return say.allOf(all, listInWords(parts, language));
}
