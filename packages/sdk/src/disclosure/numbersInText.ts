/** What a text states in figures or in words. */
export interface NumbersInText {
  /** Whole numbers, in digits or in English words up to twenty. */
  counts: number[];
  /** Percentages, with the number of decimals they are given to. */
  percentages: { value: number; decimals: number }[];
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

const percentage = /(?<![\p{L}\d.,])(\d+(?:\.(\d+))?)\s?(?:%|per ?cent\b)/gu;
const digits = /(?<![\p{L}\d.,-])(\d{1,3}(?:,\d{3})+|\d+)(?![\p{L}\d]|[.,]\d)/gu;
const words = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${numberWords.join("|")})(?![\p{L}\d-])`,
  "giu",
);

/**
 * The counts and percentages that a text states, each as a word of its own: neither dates and years,
 * nor numbered names, nor parts of a compound such as `one-to-one`.
 *
 * @example
 * numbersInText("On 3 May 2022, two of 1,200 (0.2%) left");
 * //=> { counts: [1200, 2], percentages: [{ value: 0.2, decimals: 1 }] }
 */
export function numbersInText(text: string): NumbersInText {
  const unnamed = text.replace(names, " ");
  const percentages = [...unnamed.matchAll(percentage)].map(([, value, decimals = ""]) => ({
    value: Number(value),
    decimals: decimals.length,
  }));
  const counted = unnamed.replace(percentage, " ");
  return {
    counts: [
      ...[...counted.matchAll(digits)].map(([number]) => Number(number.replaceAll(",", ""))),
      ...[...counted.matchAll(words)].map(([word]) => numberWords.indexOf(word.toLowerCase())),
    ],
    percentages,
  };
}
