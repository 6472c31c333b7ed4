import { hidden } from "../results/count";
import type { QuantityResult } from "../results/quantityResult";
import { rateOf } from "../results/rateOf";
import { type DisclosurePolicy, smallCountRule } from "./policy";
import { type Protected, protectCounts } from "./protectCounts";
import { TableLayout } from "./TableLayout";

type QuantityBody = QuantityResult["body"];

/**
 * Disclosure control of a single quantity. Every count is taken for one of people, since nothing says
 * otherwise; a rate is protected with its numerator, its denominator and what lies between them.
 * Amounts and words pass.
 */
export function protectQuantity(
  body: QuantityBody,
  policy: DisclosurePolicy,
): Protected<QuantityBody> {
  const { quantity } = body;
  const layout = new TableLayout(smallCountRule(policy, "ordinary"));
  if (quantity.is === "count") {
    layout.add({ id: "count", count: quantity.count });
    const { keep, hiddenValues } = protectCounts(layout.table());
    const count = keep("count", quantity.count);
    return { body: { quantity: { ...quantity, count } }, hiddenValues };
  }
  if (quantity.is !== "rate" || quantity.rate.is !== "counted") return { body, hiddenValues: [] };

  const { numerator, denominator, share } = quantity.rate;
  const named = [
    { id: "numerator", count: numerator },
    { id: "denominator", count: denominator, key: true },
  ] as const;
  if (share > 1) for (const count of named) layout.add(count);
  else layout.sum(named[1], [named[0]], "someParts");
  const { keep, hiddenValues } = protectCounts(layout.table());
  if (hiddenValues.length === 0) return { body, hiddenValues };
  const rate = rateOf(keep("numerator", numerator), keep("denominator", denominator));
  return {
    body: { quantity: { ...quantity, rate: rate.is === "hidden" ? rate : hidden } },
    hiddenValues,
  };
}
