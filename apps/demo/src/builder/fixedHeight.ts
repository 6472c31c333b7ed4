import type { MetricResultKind } from "@the-difference/impact-sdk";

/** CSS pixels that are enough for a result of a kind at a width. */
export function fixedHeight(kind: MetricResultKind, width: number): number {
  const tall =
    kind === "breakdown" || kind === "exclusions" || kind === "absence" || kind === "survey";
  const base = kind === "quantity" || kind === "target" ? 380 : tall ? 900 : 700;
  return width < 480 ? Math.round(base * 1.5) : base;
}
