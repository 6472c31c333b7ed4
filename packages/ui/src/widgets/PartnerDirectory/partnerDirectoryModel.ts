import { type PublishedContent, schoolNameSearch } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { listInWords } from "../../words/listInWords";
import { partnerDirectoryMessages } from "./partnerDirectoryMessages";

type Directory = PublishedContent<"directory">;
type Entry = Directory["entries"][number];
type DirectoryList = Directory["lists"][number];

export interface DirectoryRow {
  /** Its place in the content's list of entries. */
  id: number;
  name: string;
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
  /** The list that most stand on, said once for all of them. */
  mostly?: string;
  /** By their names. */
  rows: readonly DirectoryRow[];
  /** What tells a row from others and what a reader should know of it, most important first. */
  detailsOf: (row: DirectoryRow) => readonly string[];
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
  const mostly = longestList(directory);
  // Not by a collator: a server's and a browser's may differ, and hydration would find other rows.
  const ordered = directory.entries
    .map((entry, id) => ({ entry, id, key: orderOf(entry.name) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.id - other.id));
  const rows = ordered.map(({ entry: { name }, id }) => ({ id, name }));
  // Only of rows that are drawn, each once.
  const details = new Map<number, string[]>();
  let search: ((query: string) => number[]) | undefined;
  return {
    title: directory.title,
    summary: summaryOf(directory, language),
    ...(mostly && { mostly: messagesIn(partnerDirectoryMessages, language).mostly(mostly.label) }),
    rows,
    detailsOf: ({ id }) => {
      const entry = directory.entries[id];
      const known = details.get(id) ?? (entry ? detailsOf(entry, directory, mostly, language) : []);
      details.set(id, known);
      return known;
    },
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

/** A name for ordering: without case, accents and punctuation. */
function orderOf(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase()
    .trim();
}

function initialOf(name: string): string {
  const [first = ""] = orderOf(name);
  if (/\p{N}/u.test(first)) return "0–9";
  return first === "" ? "#" : first.toUpperCase();
}

function searchedTexts({ name, otherNames = [], trust, localAuthority, region, urn }: Entry) {
  return [name, ...otherNames, trust, localAuthority, region, urn].filter(
    (text) => text !== undefined,
  );
}

function detailsOf(
  { kind, otherNames = [], trust, localAuthority, region, listedIn = [] }: Entry,
  { lists }: Directory,
  mostly: DirectoryList | undefined,
  language: Language,
): string[] {
  const say = messagesIn(partnerDirectoryMessages, language);
  const also = otherNames.length > 0 ? [say.also(listInWords(otherNames, language))] : [];
  const labels = lists.filter(({ id }) => listedIn.includes(id)).map(({ label }) => label);
  const isAsMost = listedIn.length === 1 && listedIn[0] === mostly?.id;
  return [
    ...(kind && kind !== "school" ? [say.kinds[kind]] : []),
    ...also,
    ...[trust, localAuthority, region].filter((text) => text !== undefined),
    ...(mostly && !isAsMost && labels.length > 0 ? [listInWords(labels, language)] : []),
  ];
}

/** The list that most entries are on; none where there are no two lists. */
function longestList({ lists, entries }: Directory): DirectoryList | undefined {
  if (lists.length < 2) return undefined;
  const lengths = new Map<string, number>();
  for (const { listedIn = [] } of entries) {
    for (const id of listedIn) lengths.set(id, (lengths.get(id) ?? 0) + 1);
  }
  const lengthOf = ({ id }: DirectoryList) => lengths.get(id) ?? 0;
  return lists.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
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
