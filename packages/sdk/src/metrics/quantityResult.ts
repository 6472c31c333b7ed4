import * as z from "zod/mini";
import { refuseFaults } from "../errors/refuseFaults";
import { type Quantity, type QuantityResult, quantitySchema } from "../results/quantityResult";
import type { ResultContext } from "../results/resultFrame";
import { frameOf } from "./frameOf";
import { recordFaults } from "./recordFaults";

/**
 * A single quantity as a result: a count, a rate, an amount, or words where the source gave no number.
 *
 * @throws {MetricInputError} RECORD_INVALID for a quantity, or a context, that a result cannot carry
 * @example
 * quantityResult({ is: "count", count: bounded("moreThan", 350), of: "delegates" }, context)
 *   .body.quantity; //=> { is: "count", count: bounded("moreThan", 350), of: "delegates" }
 */
export function quantityResult(quantity: Quantity, context: ResultContext): QuantityResult {
  const parsed = z.safeParse(quantitySchema, quantity);
  if (!parsed.success) {
    refuseFaults("quantity", recordFaults(parsed.error.issues, quantity, "quantity"));
  }
  return { kind: "quantity", ...frameOf("quantity", context), body: { quantity } };
}
