/** `12% to 96%`. */
export function percentRange({ lower, upper }: { lower: number; upper: number }, locale: string) {
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return `${percent.format(lower)} to ${percent.format(upper)}`;
}
