import { formatRate, type Rate } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";

/** `13%`; nothing for a hidden or absent rate, whose reason stands where its count would. */
export function shareInWords(rate: Rate, language: Language): string {
  return rate.is === "counted" || rate.is === "printed" ? formatRate(rate, language) : "";
}
