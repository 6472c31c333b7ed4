import {
  type MetricResult,
  publishSnapshot,
  type Snapshot,
  standardPolicy,
} from "@the-difference/impact-sdk";
import { illustrativeDates } from "../illustrativeDates";
import { clearComparison, emptyComparison, hiddenComparison } from "./comparedShares";
import { emptyAbsence } from "./emptyAbsence";
import { emptyBreakdown } from "./emptyBreakdown";
import { emptyFunnel } from "./emptyFunnel";
import { emptyProgression } from "./emptyProgression";
import { emptyReach } from "./emptyReach";
import { exceededTarget } from "./exceededTarget";
import { hiddenChange } from "./hiddenChange";
import { hiddenDose } from "./hiddenDose";
import { hiddenReach } from "./hiddenReach";
import { hiddenTargetSeries } from "./hiddenTargetSeries";
import { largeProgression } from "./largeProgression";
import { longLabelAudiences } from "./longLabelAudiences";
import { longLabelFunnel } from "./longLabelFunnel";
import { notYetHeldDose } from "./notYetHeldDose";
import { oneGroupBreakdown } from "./oneGroupBreakdown";
import { provisionalFunnel } from "./provisionalFunnel";
import { fortySchoolsReading, notYetTestedAgainReading, oneSchoolReading } from "./readingGains";
import { recordingChange } from "./recordingChange";
import { hiddenRetention, provisionalRetention } from "./retentionOfCohorts";
import { hiddenScaledSurvey, scaledSurvey } from "./scaledSurvey";
import { meanOfTwoSchools, schoolClosureExclusions } from "./schoolClosureExclusions";
import { smallSchoolAbsence } from "./smallSchoolAbsence";
import { fewWaitingTimes, medianNotReached } from "./timesToPromotion";
import { twoPersonBreakdown } from "./twoPersonBreakdown";

/** Made-up results for the states that a widget must draw, each as a snapshot with this one result. */
export function exampleResults() {
  return {
    longLabelFunnel: snapshotOf(longLabelFunnel()),
    provisionalFunnel: snapshotOf(provisionalFunnel()),
    emptyFunnel: snapshotOf(emptyFunnel()),
    oneGroupBreakdown: snapshotOf(oneGroupBreakdown()),
    twoPersonBreakdown: snapshotOf(twoPersonBreakdown()),
    emptyBreakdown: snapshotOf(emptyBreakdown()),
    largeProgression: snapshotOf(largeProgression()),
    emptyProgression: snapshotOf(emptyProgression()),
    exceededTarget: snapshotOf(exceededTarget()),
    smallSchoolAbsence: snapshotOf(smallSchoolAbsence()),
    emptyAbsence: snapshotOf(emptyAbsence()),
    longLabelAudiences: snapshotOf(longLabelAudiences()),
    hiddenChange: snapshotOf(hiddenChange()),
    recordingChange: snapshotOf(recordingChange()),
    clearComparison: snapshotOf(clearComparison()),
    hiddenComparison: snapshotOf(hiddenComparison()),
    emptyComparison: snapshotOf(emptyComparison()),
    hiddenDose: snapshotOf(hiddenDose()),
    notYetHeldDose: snapshotOf(notYetHeldDose()),
    schoolClosureExclusions: snapshotOf(schoolClosureExclusions()),
    meanOfTwoSchools: snapshotOf(meanOfTwoSchools()),
    fortySchoolsReading: snapshotOf(fortySchoolsReading()),
    oneSchoolReading: snapshotOf(oneSchoolReading()),
    notYetTestedAgainReading: snapshotOf(notYetTestedAgainReading()),
    hiddenReach: snapshotOf(hiddenReach()),
    emptyReach: snapshotOf(emptyReach()),
    fewWaitingTimes: snapshotOf(fewWaitingTimes()),
    medianNotReached: snapshotOf(medianNotReached()),
    provisionalRetention: snapshotOf(provisionalRetention()),
    hiddenRetention: snapshotOf(hiddenRetention()),
    scaledSurvey: snapshotOf(scaledSurvey()),
    hiddenScaledSurvey: snapshotOf(hiddenScaledSurvey()),
    hiddenTargetSeries: snapshotOf(hiddenTargetSeries()),
  };
}

function snapshotOf(result: MetricResult): Snapshot {
  return publishSnapshot([result], standardPolicy, {
    id: result.id,
    title: result.title,
    publisher: "Example Learning Trust (invented)",
    publishedOn: illustrativeDates.publishedOn,
    period: "2025/26",
  });
}
