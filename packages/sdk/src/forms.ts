/**
 * To read one result of a snapshot without the code for every other kind: a page that shows a funnel takes
 * `funnelForm` and leaves out the sixteen others.
 */

export { findResult } from "./snapshot/findResult";
export { absenceForm } from "./snapshot/forms/absenceForm";
export { audiencesForm } from "./snapshot/forms/audiencesForm";
export { breakdownForm } from "./snapshot/forms/breakdownForm";
export { changeForm } from "./snapshot/forms/changeForm";
export { comparisonForm } from "./snapshot/forms/comparisonForm";
export { doseForm } from "./snapshot/forms/doseForm";
export { exclusionsForm } from "./snapshot/forms/exclusionsForm";
export { funnelForm } from "./snapshot/forms/funnelForm";
export { gainForm } from "./snapshot/forms/gainForm";
export { progressionForm } from "./snapshot/forms/progressionForm";
export { quantityForm } from "./snapshot/forms/quantityForm";
export type { ResultForm } from "./snapshot/forms/ResultForm";
export { reachForm } from "./snapshot/forms/reachForm";
export { resultForms } from "./snapshot/forms/resultForms";
export { retentionForm } from "./snapshot/forms/retentionForm";
export { surveyForm } from "./snapshot/forms/surveyForm";
export { targetForm } from "./snapshot/forms/targetForm";
export { targetSeriesForm } from "./snapshot/forms/targetSeriesForm";
export { timeToEventForm } from "./snapshot/forms/timeToEventForm";
export { parseEnvelope, type SnapshotEnvelope, type UnreadResult } from "./snapshot/parseEnvelope";
export { parseResult } from "./snapshot/parseResult";
