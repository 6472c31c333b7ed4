import { absent, hidden } from "../results/count";
import type { NetAgreement, SurveyItem } from "../results/surveyResult";

/**
 * Top two boxes less bottom two of a scale, in percentage points of the item base.
 *
 * It is made of nothing but the base and the four points, so that it tells nothing that they do not.
 *
 * @returns `hidden` when one of the five is; `absent` with the reason of one that is absent,
 *   `notApplicable` for what is no scale of at least four points, `notStated` for a scale whose
 *   distribution nobody gave, `zeroDenominator` for a base of 0, `notAvailable` when one is bounded
 */
export function netAgreement(
  { measure, base, distribution }: Pick<SurveyItem, "measure" | "base" | "distribution">,
  multiSelect: boolean,
): NetAgreement {
  if (multiSelect || measure !== "topTwoBoxes") return absent("notApplicable");
  if (distribution.length === 0) return absent("notStated");
  if (distribution.length < 4) return absent("notApplicable");

  const ends = [...distribution.slice(0, 2), ...distribution.slice(-2)].map(({ count }) => count);
  const counts = [base, ...ends];
  if (counts.some((count) => count.is === "hidden")) return hidden;
  for (const count of counts) if (count.is === "absent") return count;
  const [whole = 0, ...points] = counts.flatMap((count) =>
    count.is === "exact" ? [count.value] : [],
  );
  if (points.length < ends.length) return absent("notAvailable");
  if (whole === 0) return absent("zeroDenominator");
  const [first = 0, second = 0, lastButOne = 0, last = 0] = points;
  return { is: "net", netPp: (100 * (first + second - lastButOne - last)) / whole };
}
