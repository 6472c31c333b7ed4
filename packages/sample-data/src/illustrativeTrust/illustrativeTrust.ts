import { publishSnapshot, type Snapshot, standardPolicy } from "@the-difference/impact-sdk";
import { illustrativeDates } from "../illustrativeDates";
import { mulberry32 } from "./mulberry32";
import { trustDiversity } from "./trustDiversity";
import { trustProgression } from "./trustProgression";
import { trustReading } from "./trustReading";
import { trustRecruitment } from "./trustRecruitment";
import { trustSupport } from "./trustSupport";
import { trustTraining } from "./trustTraining";

/** One for each part, so that a change to one moves no other; chosen for what they give to look at. */
export const seeds = {
  recruitment: 163,
  progression: 196,
  diversity: 2,
  support: 1,
  training: 11,
  reading: 69,
};

/**
 * An invented trust: records of people who do not exist, drawn from fixed seeds, and the results that
 * the SDK's metrics and disclosure control make of them. The records stay here; the snapshot has none.
 * It is the same, byte by byte, on every machine.
 */
export function illustrativeTrust(): Snapshot {
  return publishSnapshot(
    [
      trustRecruitment(mulberry32(seeds.recruitment)),
      trustProgression(mulberry32(seeds.progression)),
      ...trustDiversity(mulberry32(seeds.diversity)),
      trustSupport(mulberry32(seeds.support)),
      trustTraining(mulberry32(seeds.training)),
      trustReading(mulberry32(seeds.reading)),
    ],
    standardPolicy,
    {
      id: "illustrative-trust",
      title: "Example Learning Trust, an illustration",
      publisher: "Example Learning Trust (invented)",
      publishedOn: illustrativeDates.publishedOn,
      period: "2025/26",
    },
  );
}
