import { hidden } from "../results/count";
import { rateOf } from "../results/rateOf";
import type { KindProtection } from "./KindProtection";

/**
 * Disclosure control of a single quantity. Every count is taken for one of people, since nothing says
 * otherwise; a rate is protected with its numerator, its denominator and what lies between them.
 * Amounts and words pass.
 */
export const quantityProtection: KindProtection<"quantity"> = {
  layOut({ body: { quantity } }, layout) {
    if (quantity.is === "count") layout.add({ id: "count", count: quantity.count });
    if (quantity.is !== "rate" || quantity.rate.is !== "counted") return;
    const { numerator, denominator, share } = quantity.rate;
    const part = { id: "numerator", count: numerator };
    const whole = { id: "denominator", count: denominator, key: true };
    if (share > 1) for (const count of [part, whole]) layout.add(count);
    else layout.sum(whole, [part], "someParts");
  },
  rebuild({ body: { quantity } }, keep) {
    if (quantity.is === "count") {
      return { quantity: { ...quantity, count: keep("count", quantity.count) } };
    }
    if (quantity.is !== "rate" || quantity.rate.is !== "counted") return { quantity };
    const { numerator, denominator } = quantity.rate;
    const kept = [keep("numerator", numerator), keep("denominator", denominator)] as const;
    const isWhole = kept[0] === numerator && kept[1] === denominator;
    const rate = isWhole ? quantity.rate : rateOf(...kept);
    return { quantity: { ...quantity, rate: isWhole || rate.is === "hidden" ? rate : hidden } };
  },
};
