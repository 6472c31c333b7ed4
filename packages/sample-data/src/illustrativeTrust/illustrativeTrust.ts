import {
  type MetricResult,
  publishSnapshot,
  type Snapshot,
  standardPolicy,
} from "@the-difference/impact-sdk";
import { illustrativeDates } from "../illustrativeDates";
import { exampleExclusions, exampleLocalMeasures } from "./exampleExclusions";
import { exampleGraduates } from "./exampleGraduates";
import { exampleRecruitment } from "./exampleRecruitment";
import { mulberry32 } from "./mulberry32";
import { trustAbsence } from "./trustAbsence";
import { trustDiversity } from "./trustDiversity";
import { trustDose } from "./trustDose";
import { trustExclusions, trustLocalMeasures, trustSuspendedPupils } from "./trustExclusions";
import { trustInternalExclusions } from "./trustInternalExclusions";
import { trustLinks } from "./trustLinks";
import { trustProgression } from "./trustProgression";
import { trustPromotion, trustTimeToPromotion } from "./trustPromotion";
import { trustReach } from "./trustReach";
import { trustReading } from "./trustReading";
import { trustRecruitment } from "./trustRecruitment";
import { trustCompletion, trustRetention } from "./trustRetention";
import { trustSupport } from "./trustSupport";
import { trustTraining } from "./trustTraining";

/** One for each part, so that a change to one moves no other; chosen for what they give to look at. */
export const seeds = {
  recruitment: 163,
  progression: 196,
  promotion: 1,
  completion: 2,
  diversity: 2,
  support: 1,
  training: 11,
  dose: 1,
  reach: 3,
  exclusions: 5,
  localMeasures: 16,
  absence: 1,
  reading: 69,
};

/**
 * An invented trust: records of people who do not exist, drawn from fixed seeds, and the results that
 * the SDK's metrics and disclosure control make of them. The records stay here; the snapshot has none.
 * It is the same, byte by byte, on every machine.
 */
export function illustrativeTrust(): Snapshot {
  return publishSnapshot(
    trustResults(),
    standardPolicy,
    {
      id: "illustrative-trust",
      title: "Example Learning Trust, an illustration",
      publisher: "Example Learning Trust (invented)",
      publishedOn: illustrativeDates.publishedOn,
      period: "2025/26",
    },
    { links: trustLinks },
  );
}

/** The results as the trust itself knows them, before anything is hidden. */
function trustResults(): MetricResult[] {
  const recruits = exampleRecruitment(mulberry32(seeds.recruitment));
  const graduates = exampleGraduates(
    { careers: mulberry32(seeds.progression), promotions: mulberry32(seeds.promotion) },
    illustrativeDates.asOf,
  );
  const exclusions = exampleExclusions(mulberry32(seeds.exclusions));
  const localMeasures = exampleLocalMeasures(mulberry32(seeds.localMeasures));
  const progression = trustProgression(graduates);
  return [
    ...trustRecruitment(recruits),
    trustCompletion(mulberry32(seeds.completion), graduates, recruits),
    progression,
    trustPromotion(progression),
    trustTimeToPromotion(graduates),
    ...trustRetention(graduates),
    ...trustDiversity(mulberry32(seeds.diversity)),
    trustSupport(mulberry32(seeds.support)),
    trustTraining(mulberry32(seeds.training)),
    trustDose(mulberry32(seeds.dose), recruits),
    trustReach(mulberry32(seeds.reach)),
    ...trustExclusions(exclusions),
    trustSuspendedPupils(exclusions),
    trustLocalMeasures(localMeasures),
    trustInternalExclusions(localMeasures),
    trustAbsence(mulberry32(seeds.absence)),
    trustReading(mulberry32(seeds.reading)),
  ];
}
