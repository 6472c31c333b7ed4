import type { MetricResultKind } from "../results/metricResult";
import { breakdownProtection } from "./breakdownProtection";
import { funnelProtection } from "./funnelProtection";
import type { KindProtection } from "./KindProtection";
import { progressionProtection } from "./progressionProtection";
import { quantityProtection } from "./quantityProtection";
import { surveyProtection } from "./surveyProtection";
import { targetProtection } from "./targetProtection";

/** The protection of every kind of result: the compiler says when a kind has none. */
export const protectionOfKind: { [K in MetricResultKind]: KindProtection<K> } = {
  breakdown: breakdownProtection,
  funnel: funnelProtection,
  progression: progressionProtection,
  quantity: quantityProtection,
  survey: surveyProtection,
  target: targetProtection,
};
