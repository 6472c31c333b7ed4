/** What may stand where a number above 0 is expected, and is none: from JavaScript, JSON or a bad sum. */
export const malformedNumbers: unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  -0.5,
  "0.5",
  "3",
  "",
  null,
  true,
  3n,
  Symbol("three"),
  {},
  [3],
  [0.5],
];
