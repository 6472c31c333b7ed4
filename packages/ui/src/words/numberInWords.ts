const words = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** `three` of 3; from 11 on in digits, grouped as the locale does. */
export function numberInWords(value: number, locale: string): string {
  return words[value] ?? new Intl.NumberFormat(locale).format(value);
}
