import { formatRate, type Rate } from "@the-difference/impact-sdk";

/** `13%`; nothing for a hidden or absent rate, whose reason stands where its count would. */
export function shareInWords(rate: Rate, locale: string): string {
  return rate.is === "counted" || rate.is === "printed" ? formatRate(rate, locale) : "";
}
