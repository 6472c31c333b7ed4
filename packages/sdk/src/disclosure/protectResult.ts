import type { MetricResult } from "../results/metricResult";
import type { DisclosurePolicy } from "./policy";
import { protectBreakdown } from "./protectBreakdown";
import { protectFunnel } from "./protectFunnel";
import { protectProgression } from "./protectProgression";
import { protectQuantity } from "./protectQuantity";
import { protectSurvey } from "./protectSurvey";
import { protectTarget } from "./protectTarget";

/** A result on which disclosure control was done, and what it took away. */
export interface ProtectedResult {
  result: MetricResult;
  /** The values of the counts that were hidden: no text of the result may tell them. */
  hiddenValues: readonly number[];
}

/**
 * Disclosure control of one result by itself: small counts hidden, and as many others as it takes that
 * nobody can work them out from the rest of the same result.
 *
 * Two results about the same people are not compared: if one shows a sum that another hides, that is
 * for whoever chooses what to publish together.
 *
 * @throws {DisclosureError} COUNTS_DO_NOT_ADD_UP, RESULT_NOT_PROTECTABLE
 */
export function protectResult(result: MetricResult, policy: DisclosurePolicy): ProtectedResult {
  switch (result.kind) {
    case "funnel": {
      const { body, hiddenValues } = protectFunnel(result.body, policy);
      return { result: { ...result, body }, hiddenValues };
    }
    case "breakdown": {
      const { body, hiddenValues } = protectBreakdown(result.body, result.basis.kind, policy);
      return { result: { ...result, body }, hiddenValues };
    }
    case "progression": {
      const { body, hiddenValues } = protectProgression(result.body, policy);
      return { result: { ...result, body }, hiddenValues };
    }
    case "target": {
      const { body, hiddenValues } = protectTarget(result.body, policy);
      return { result: { ...result, body }, hiddenValues };
    }
    case "survey": {
      const { body, hiddenValues } = protectSurvey(result.body, policy);
      return { result: { ...result, body }, hiddenValues };
    }
    case "quantity": {
      const { body, hiddenValues } = protectQuantity(result.body, policy);
      return { result: { ...result, body }, hiddenValues };
    }
  }
}
