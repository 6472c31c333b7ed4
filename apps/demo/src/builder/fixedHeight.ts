import type { PublishedResult } from "@the-difference/impact-sdk";

/** CSS pixels that are enough for a result at a width. */
export function fixedHeight({ kind }: PublishedResult, width: number): number {
  const base = kind === "quantity" || kind === "target" ? 500 : 1200;
  return width < 480 ? base * 2 : base;
}
