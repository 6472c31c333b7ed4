import { absent, type Count, exactly, hidden } from "../results/count";
import { flippedBound } from "../results/flippedBound";

/**
 * The whole less a part: exact when both are exact, bounded when one is, hidden when one is hidden,
 * absent when one is absent or both are bounded. It is never below 0.
 */
export function subtractCounts(whole: Count, part: Count): Count {
  if (whole.is === "hidden" || part.is === "hidden") return hidden;
  if (whole.is === "absent") return whole;
  if (part.is === "absent") return part;
  const value = Math.max(0, whole.value - part.value);
  if (whole.is === "exact" && part.is === "exact") return exactly(value);
  if (whole.is === "bounded" && part.is === "bounded") return absent("notAvailable");
  if (whole.is === "bounded") return { is: "bounded", value, bound: whole.bound };
  if (part.is === "bounded") return { is: "bounded", value, bound: flippedBound[part.bound] };
  return absent("notAvailable");
}
