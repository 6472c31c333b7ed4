/** What a text states in figures or in words. */
export interface NumbersInText {
  /** Whole numbers, in digits or in English words up to twenty. */
  counts: number[];
  /** Percentages and rates per 100, with the number of decimals they are given to. */
  percentages: GivenNumber[];
  /** Percentage points, without their sign. */
  points: GivenNumber[];
  /** "6 times", "1.5×", "twice". */
  ratios: GivenNumber[];
  /** The 6 of "1 in 6". */
  oneIn: number[];
}

/** A number with the number of decimals that it is given to. */
export interface GivenNumber {
  value: number;
  decimals: number;
}

const numberWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";

/** Numbers that name or date something and count nothing: dates, academic years, years, "Cohort 3". */
const names = new RegExp(
  [
    String.raw`\b\d{4}-\d{2}-\d{2}\b`,
    String.raw`\b\d{4}[-–/]\d{2}(?:\d{2})?\b`,
    String.raw`\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}\b`,
    String.raw`\b(?:19|20)\d{2}\b(?![.,]\d)`,
    String.raw`\b(?:Cohort|Key Stage|Stage|Year|Phase|Wave|Round|Level|Module|Question|Section|Page) \d+\b`,
  ].join("|"),
  "gu",
);

const number = String.raw`(?<![\p{L}\d.,])(\d+(?:\.(\d+))?)`;
const percentage = new RegExp(String.raw`${number}\s?(?:%|per ?cent\b)`, "gu");
const perHundred = new RegExp(
  String.raw`${number} (?:\p{L}+ ){0,2}(?:per|in|out of) (?:every |each |a )?(?:100|hundred)\b`,
  "gu",
);
const points = new RegExp(String.raw`${number}[\s-]?(?:percentage[\s-])?(?:points?\b|pp\b)`, "giu");
const wordOrNumber = String.raw`(?<![\p{L}\d.,-])(?:(\d+(?:\.(\d+))?)|${numberWords.join("|")})`;
const times = new RegExp(String.raw`${wordOrNumber}(?:\s?×|(?:-fold| times)\b)`, "giu");
const twice = /\b(?:twice|doubled?)\b/giu;
const oneIn = new RegExp(
  String.raw`\b(?:1|one) (?:in|out of) (?:every )?(\d+\b|(?:${numberWords.join("|")})\b)`,
  "giu",
);
const digits = /(?<![\p{L}\d.,-])(\d{1,3}(?:,\d{3})+|\d+)(?![\p{L}\d]|[.,]\d)/gu;
const words = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${numberWords.join("|")})(?![\p{L}\d-])`,
  "giu",
);

/**
 * The counts, percentages, points and ratios that a text states, each as a word of its own: neither dates
 * and years, nor numbered names, nor parts of a compound such as `one-to-one`.
 *
 * @example
 * numbersInText("On 3 May 2022, two of 1,200 (0.2%) left");
 * //=> { counts: [1200, 2], percentages: [{ value: 0.2, decimals: 1 }], points: [], ratios: [], oneIn: [] }
 */
export function numbersInText(text: string): NumbersInText {
  const unnamed = text.replace(names, " ");
  const given = (pattern: RegExp) =>
    [...unnamed.matchAll(pattern)].map(([, value, decimals = ""]) => ({
      value: Number(value),
      decimals: decimals.length,
    }));
  const counted = unnamed.replace(percentage, " ").replace(perHundred, " ").replace(points, " ");
  return {
    counts: [
      ...[...counted.matchAll(digits)].map(([found]) => Number(found.replaceAll(",", ""))),
      ...[...counted.matchAll(words)].map(([word]) => wordValue(word)),
    ],
    percentages: [...given(percentage), ...given(perHundred)],
    points: given(points),
    ratios: [
      ...[...unnamed.matchAll(times)].map(([found, value, decimals = ""]) => ({
        value: value === undefined ? wordValue(/^\p{L}+/u.exec(found)?.[0] ?? "") : Number(value),
        decimals: decimals.length,
      })),
      ...[...unnamed.matchAll(twice)].map(() => ({ value: 2, decimals: 0 })),
    ],
    oneIn: [...unnamed.matchAll(oneIn)].map(([, found = ""]) =>
      /\d/u.test(found) ? Number(found) : wordValue(found),
    ),
  };
}

function wordValue(word: string): number {
  return numberWords.indexOf(word.toLowerCase());
}
