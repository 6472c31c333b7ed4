import { absent, type Count, exactly, hidden } from "./count";

/**
 * The sum of counts: exact when all are exact, hidden when one is hidden (the sum would tell it),
 * absent when one is absent or bounded, for then the sum is not known.
 */
export function addCounts(counts: readonly Count[]): Count {
  if (counts.some((count) => count.is === "hidden")) return hidden;
  const missing = counts.find((count) => count.is === "absent");
  if (missing) return missing;
  let sum = 0;
  for (const count of counts) {
    if (count.is !== "exact") return absent("notAvailable");
    sum += count.value;
  }
  return exactly(sum);
}
