import { attainment } from "../metrics/attainment";
import type { TargetBody } from "../results/targetResult";
import { type DisclosurePolicy, smallCountRule } from "./policy";
import { type Protected, protectCounts } from "./protectCounts";
import { TableLayout } from "./TableLayout";

/**
 * Disclosure control of a target: who counts towards it and who does not make the base. How many the
 * target asks for is no count of people; how many are short tells the actual, and goes with it.
 *
 * @throws {DisclosureError} COUNTS_DO_NOT_ADD_UP
 */
export function protectTarget(body: TargetBody, policy: DisclosurePolicy): Protected<TargetBody> {
  const { aim, actual, base, short } = body.attainment;
  const layout = new TableLayout(smallCountRule(policy, "ordinary"));
  layout.sum({ id: "base", count: base }, [{ id: "actual", count: actual }], "someParts");
  const { keep, hiddenValues } = protectCounts(layout.table());
  if (hiddenValues.length === 0) return { body, hiddenValues };
  const kept = attainment(aim, keep("actual", actual), keep("base", base));
  const shortTold = short.is === "exact" && kept.short.is === "hidden" ? [short.value] : [];
  return {
    body: { unit: body.unit, attainment: kept },
    hiddenValues: [...hiddenValues, ...shortTold],
  };
}
