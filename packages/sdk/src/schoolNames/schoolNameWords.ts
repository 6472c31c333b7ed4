/** The words of a name by what they tell. */
export interface SchoolNameWords {
  /** What names the school: `thomas tallis`. In the order of the name, each once. */
  core: string[];
  phases: ReadonlySet<Phase>;
  faiths: ReadonlySet<Faith>;
}

type Phase = "primary" | "secondary";
type Faith = "catholic" | "ce";

const phaseOf = new Map<string, Phase>([
  ["primary", "primary"],
  ["infant", "primary"],
  ["infants", "primary"],
  ["junior", "primary"],
  ["nursery", "primary"],
  ["high", "secondary"],
  ["secondary", "secondary"],
  ["grammar", "secondary"],
  ["sixth", "secondary"],
]);

const faithOf = new Map<string, Faith>([
  ["catholic", "catholic"],
  ["rc", "catholic"],
  ["ce", "ce"],
]);

/** Words that say what kind of place it is, or join others. */
const kindWords = new Set(
  [
    "school schools academy academies college centre community sports form all through free",
    "comprehensive specialist special alternative ap pru unit learning support services trust",
    "federation partnership campus the of and for at in",
  ].flatMap((words) => words.split(" ")),
);

/** @param key - as `schoolNameKey` makes it; a key of kind words alone is all core */
export function schoolNameWords(key: string): SchoolNameWords {
  const words = key.split(" ");
  const core = words.filter(
    (word) => !kindWords.has(word) && !phaseOf.has(word) && !faithOf.has(word),
  );
  return {
    core: [...new Set(core.length > 0 ? core : words)],
    phases: new Set(words.flatMap((word) => phaseOf.get(word) ?? [])),
    faiths: new Set(words.flatMap((word) => faithOf.get(word) ?? [])),
  };
}
