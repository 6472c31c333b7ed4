import type { FunnelResult } from "../results/funnelResult";
import type { ResultContext } from "../results/resultFrame";
import type { FunnelCounts } from "./FunnelCounts";
import { frameOf } from "./frameOf";
import { funnelBody } from "./funnelBody";

/**
 * A recruitment funnel from counts, for those who hold no records: published figures above all.
 *
 * @throws {MetricInputError} as `funnelBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * const noExits: Exits = {
 *   withdrawn: absent("notStated"), notSelected: absent("notStated"), deferred: absent("notStated"),
 *   pending: absent("notApplicable"), unknown: absent("notStated"),
 * };
 * funnelResult(
 *   {
 *     unit: "educators",
 *     stages: [{ id: "interested", label: "Registered interest" }, { id: "recruited", label: "Recruited" }],
 *     cohorts: [{
 *       id: "2022", label: "2022",
 *       reached: [{ stage: "interested", count: exactly(664) }, { stage: "recruited", count: exactly(19) }],
 *       exits: [noExits],
 *     }],
 *   },
 *   context,
 * ).body.cohorts[0]?.overall; //=> { is: "counted", share: 0.0286, … }
 */
export function funnelResult(counts: FunnelCounts, context: ResultContext): FunnelResult {
  return { kind: "funnel", ...frameOf("recruitmentFunnel", context), body: funnelBody(counts) };
}
