import type { ComparisonSideCounts } from "../metrics/ComparisonCounts";
import { comparisonBody } from "../metrics/comparisonBody";
import { subtractCounts } from "../metrics/subtractCounts";
import type { ComparisonSide } from "../results/comparisonResult";
import type { Keep, KindProtection } from "./KindProtection";
import type { TableLayout } from "./TableLayout";

/**
 * Disclosure control of a comparison. On each side people have the outcome or have it not; those who have
 * it not are printed nowhere and follow. Where the first side is part of the second, so do the others of
 * the second.
 */
export const comparisonProtection: KindProtection<"comparison"> = {
  layOut({ body: { first, second, relation } }, layout) {
    const part = layOutSide(first, "first", layout);
    const whole = layOutSide(second, "second", layout);
    if (relation !== "firstIsPartOfSecond") return;
    layout.sum(whole.numerator, [part.numerator], "someParts");
    layout.sum(whole.others, [part.others], "someParts");
    layout.sum(whole.denominator, [part.denominator], "someParts");
  },
  rebuild({ body: { unit, relation, first, second } }, keep) {
    return comparisonBody({
      unit,
      relation,
      first: keptSide(first, "first", keep),
      second: keptSide(second, "second", keep),
    });
  },
};

function layOutSide(
  { numerator: had, denominator: all }: ComparisonSide,
  path: string,
  layout: TableLayout,
) {
  const denominator = { id: `${path}.denominator`, count: all, key: true };
  const numerator = { id: `${path}.numerator`, count: had };
  const others = { id: `${path}.others`, count: subtractCounts(all, had), shown: false };
  layout.sum(denominator, [numerator, others], "allParts");
  return { denominator, numerator, others };
}

function keptSide(side: ComparisonSide, path: string, keep: Keep): ComparisonSideCounts {
  const { id, label, outcome, base, numerator, denominator, rate, source } = side;
  return {
    id,
    label,
    outcome,
    base,
    ...(source !== undefined && { source }),
    rate:
      rate.is === "printed"
        ? { is: "printed", text: rate.text }
        : {
            is: "counts",
            numerator: keep(`${path}.numerator`, numerator),
            denominator: keep(`${path}.denominator`, denominator),
          },
  };
}
