import type { Rate } from "@the-difference/impact-sdk";

/**
 * What the bands in a figure stand for, with their method: chance in who answered a survey, or, where
 * everyone is counted, how far chance could have moved the share. Nothing where no rate has an interval.
 */
export function intervalInWords(rates: readonly Rate[], locale: string): string | undefined {
  const interval = rates
    .map((rate) => (rate.is === "counted" ? rate.interval : undefined))
    .find((each) => each !== undefined);
  if (!interval) return undefined;
  const level = new Intl.NumberFormat(locale, { style: "percent" }).format(interval.level);
  const method = `${interval.method.charAt(0).toUpperCase()}${interval.method.slice(1)}`;
  const meaning =
    interval.describes === "sampling"
      ? "how far chance in who answered could move the share"
      : "everyone is counted; chance could still have moved the share this far";
  return `Band: ${level} interval (${method}): ${meaning}`;
}
