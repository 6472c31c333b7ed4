import type { DistinctSchoolName } from "./distinctSchoolNames";
import { type SchoolNameWords, schoolNameWords } from "./schoolNameWords";

/**
 * Why two names may be one school's.
 *
 * `sameButKind`: they differ in words that say what kind of place it is ("Thomas Tallis", "Thomas Tallis
 * School"). `partOfOther`: one has all words that name the other, among them one that few names have
 * ("Newman RC College", "Blessed John Henry Newman RC College"). `sameButSpelling`: the words that name
 * them differ in spaces or in one letter ("Bexleyheath Academy", "Bexley Heath Academy").
 */
export type NearDuplicateReason = "sameButKind" | "partOfOther" | "sameButSpelling";

/** Two names that may be one school's: a question to somebody who knows, not an answer. */
export interface NearDuplicate {
  /** In the order of the names given. */
  names: [string, string];
  reason: NearDuplicateReason;
}

/** A word of more names than this is a trust's, a place's or a saint's, and tells nothing by itself. */
const fewNames = 3;

/** From how many letters on one letter more, less, other or elsewhere is a slip rather than another name. */
const lettersToSlip = 6;

/**
 * Pairs of distinct names that may be one school's, with the reason. They are only reported: what is to
 * be merged, `mergeSchoolNames` is told.
 *
 * Two names are no candidates where one says primary and the other secondary, or one Catholic and the
 * other Church of England. Names are compared with those that share a rare word or nearly all letters,
 * not with all others, so that 25,000 take about a second.
 *
 * @returns each pair once, in the order of the names
 * @example
 * const rows = ["Thomas Tallis", "Thomas Tallis School", "Woodside High School", "Woodside Primary School"];
 * const { entries } = readSchoolNames([{ id: "courseSchools", rows }]);
 * nearDuplicateSchoolNames(distinctSchoolNames(entries));
 * //=> [{ names: ["Thomas Tallis", "Thomas Tallis School"], reason: "sameButKind" }]
 */
export function nearDuplicateSchoolNames(names: readonly DistinctSchoolName[]): NearDuplicate[] {
  const wordsOf = names.map(({ key }) => schoolNameWords(key));
  const found = new Map<string, [number, number, NearDuplicateReason]>();
  const add = (one: number, other: number, reason: NearDuplicateReason) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const pair = `${first} ${second}`;
    const a = wordsOf[first];
    const b = wordsOf[second];
    if (first === second || !a || !b || found.has(pair) || areApart(a, b)) return;
    found.set(pair, [first, second, reason]);
  };

  for (const block of blocksOf(wordsOf, ({ core }) => [core.toSorted().join(" ")])) {
    eachPair(block, (one, other) => add(one, other, "sameButKind"));
  }
  for (const block of blocksOf(wordsOf, spellingsNear)) {
    eachPair(block, (one, other) => add(one, other, "sameButSpelling"));
  }
  for (const block of blocksOf(wordsOf, ({ core }) => core)) {
    if (block.length > fewNames) continue;
    eachPair(block, (one, other) => {
      const [a, b] = [coreAt(one), coreAt(other)];
      if (isPart(a, b) || isPart(b, a)) add(one, other, "partOfOther");
    });
  }
  return [...found.values()]
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .map(([one, other, reason]) => ({ names: [nameAt(one), nameAt(other)], reason }));

  function coreAt(index: number): readonly string[] {
    return wordsOf[index]?.core ?? [];
  }

  function nameAt(index: number): string {
    return names[index]?.name ?? "";
  }
}

/** The indices of names that share a block key, for every key that two or more share. */
function blocksOf(
  words: readonly SchoolNameWords[],
  keysOf: (words: SchoolNameWords) => readonly string[],
): number[][] {
  const blocks = new Map<string, number[]>();
  words.forEach((word, index) => {
    for (const key of new Set(keysOf(word))) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  return [...blocks.values()].filter((block) => block.length > 1);
}

function eachPair(block: readonly number[], visit: (one: number, other: number) => void): void {
  block.forEach((one, index) => {
    for (const other of block.slice(index + 1)) visit(one, other);
  });
}

/** All letters of the core, and all but one: names that share one of these are at most a slip apart. */
function spellingsNear({ core }: SchoolNameWords): string[] {
  const letters = core.join("");
  if (letters.length < lettersToSlip || /\d/.test(letters)) return [letters];
  const shorter = Array.from(letters).map((_, at) => letters.slice(0, at) + letters.slice(at + 1));
  return [letters, ...shorter];
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

function areApart(one: SchoolNameWords, other: SchoolNameWords): boolean {
  return isConflict(one.phases, other.phases) || isConflict(one.faiths, other.faiths);
}

/** Both say something, and nothing in common. */
function isConflict(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
}
