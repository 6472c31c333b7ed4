import type { Quantity, QuantityResult } from "../results/quantityResult";
import type { ResultContext } from "../results/resultFrame";
import { frameOf } from "./frameOf";

/**
 * A single quantity as a result: a count, a rate, an amount, or words where the source gave no number.
 *
 * @throws {MetricInputError} RECORD_INVALID for a context that a result cannot carry
 * @example
 * quantityResult({ is: "count", count: bounded("moreThan", 350), of: "delegates" }, context)
 *   .body.quantity; //=> { is: "count", count: bounded("moreThan", 350), of: "delegates" }
 */
export function quantityResult(quantity: Quantity, context: ResultContext): QuantityResult {
  return { kind: "quantity", ...frameOf("quantity", context), body: { quantity } };
}
