import { plainWords } from "./plainWords";
import { schoolNameKey } from "./schoolNameKey";

/**
 * A search by how words begin, for lists of schools that are looked through as somebody types. Case,
 * accents and punctuation make no difference, nor does what `schoolNameKey` writes in one way ("St" and
 * "Saint"); "co-op" is found by "coop" and by "co op". Every word of the query begins a word of the texts.
 *
 * @param entries - of each entry the texts that it is found by: its names, its trust, its place
 * @returns from a query to the indices of what it finds, ascending; all for a query without a letter or digit
 * @example
 * const search = schoolNameSearch([["Saint Mary’s College"], ["Co-op Academy Walkden", "Salford"]]);
 * search("st mary's"); //=> [0]
 * search("coop salf"); //=> [1]
 * search("ary"); //=> []
 * search(""); //=> [0, 1]
 */
export function schoolNameSearch(
  entries: Iterable<readonly string[]>,
): (query: string) => number[] {
  // Trusts and places are those of many schools.
  const known = new Map<string, string>();
  const indexOnce = (text: string) => {
    const words = known.get(text) ?? indexOf(text);
    known.set(text, words);
    return words;
  };
  const indexed = Array.from(entries, (texts) => ` ${texts.map(indexOnce).join(" ")} `);
  const all = indexed.map((_, index) => index);
  return (query) => {
    const plain = plainWords(query);
    if (plain === "") return all;
    const asked = [beginnings(plain), inOneWay(plain, schoolNameKey(query))];
    return all.filter((index) => {
      const words = indexed[index] ?? "";
      return asked.some((parts) => parts.every((part) => words.includes(part)));
    });
  };
}

function beginnings(words: string): string[] {
  return words.split(" ").map((word) => ` ${word}`);
}

/** A word that stands for others is whole: "saint" is no beginning of "Stoke". */
function inOneWay(plain: string, key: string): string[] {
  const typed = new Set(plain.split(" "));
  return key.split(" ").map((word) => (typed.has(word) ? ` ${word}` : ` ${word} `));
}

/** The words of a text as it is written, in one way, and as one where a hyphen joins them. */
function indexOf(text: string): string {
  const [plain, key] = [plainWords(text), schoolNameKey(text)];
  const joined = (text.match(/\S+-\S+/g) ?? []).map((each) => plainWords(each).replaceAll(" ", ""));
  return [plain, ...(key === plain ? [] : [key]), ...joined].join(" ");
}
