import type { MetricResultKind } from "../results/metricResult";
import { absenceProtection } from "./absenceProtection";
import { audiencesProtection } from "./audiencesProtection";
import { breakdownProtection } from "./breakdownProtection";
import { changeProtection } from "./changeProtection";
import { comparisonProtection } from "./comparisonProtection";
import { doseProtection } from "./doseProtection";
import { exclusionsProtection } from "./exclusionsProtection";
import { funnelProtection } from "./funnelProtection";
import { gainProtection } from "./gainProtection";
import type { KindProtection } from "./KindProtection";
import { progressionProtection } from "./progressionProtection";
import { quantityProtection } from "./quantityProtection";
import { reachProtection } from "./reachProtection";
import { retentionProtection } from "./retentionProtection";
import { surveyProtection } from "./surveyProtection";
import { targetProtection } from "./targetProtection";
import { targetSeriesProtection } from "./targetSeriesProtection";
import { timeToEventProtection } from "./timeToEventProtection";

/** The protection of every kind of result: the compiler says when a kind has none. */
export const protectionOfKind: { [K in MetricResultKind]: KindProtection<K> } = {
  absence: absenceProtection,
  audiences: audiencesProtection,
  change: changeProtection,
  comparison: comparisonProtection,
  dose: doseProtection,
  gain: gainProtection,
  exclusions: exclusionsProtection,
  reach: reachProtection,
  targetSeries: targetSeriesProtection,
  breakdown: breakdownProtection,
  funnel: funnelProtection,
  progression: progressionProtection,
  quantity: quantityProtection,
  retention: retentionProtection,
  timeToEvent: timeToEventProtection,
  survey: surveyProtection,
  target: targetProtection,
};
