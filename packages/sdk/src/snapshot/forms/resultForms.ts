import type { MetricResultKind } from "../../results/metricResult";
import { absenceForm } from "./absenceForm";
import { audiencesForm } from "./audiencesForm";
import { breakdownForm } from "./breakdownForm";
import { changeForm } from "./changeForm";
import { comparisonForm } from "./comparisonForm";
import { doseForm } from "./doseForm";
import { exclusionsForm } from "./exclusionsForm";
import { funnelForm } from "./funnelForm";
import { gainForm } from "./gainForm";
import { progressionForm } from "./progressionForm";
import { quantityForm } from "./quantityForm";
import type { ResultForm } from "./ResultForm";
import { reachForm } from "./reachForm";
import { retentionForm } from "./retentionForm";
import { surveyForm } from "./surveyForm";
import { targetForm } from "./targetForm";
import { targetSeriesForm } from "./targetSeriesForm";
import { timeToEventForm } from "./timeToEventForm";

/** The form of every kind of result. */
export const resultForms: { [K in MetricResultKind]: ResultForm<K> } = {
  funnel: funnelForm,
  breakdown: breakdownForm,
  progression: progressionForm,
  target: targetForm,
  survey: surveyForm,
  quantity: quantityForm,
  timeToEvent: timeToEventForm,
  retention: retentionForm,
  targetSeries: targetSeriesForm,
  reach: reachForm,
  audiences: audiencesForm,
  change: changeForm,
  exclusions: exclusionsForm,
  absence: absenceForm,
  comparison: comparisonForm,
  dose: doseForm,
  gain: gainForm,
};
