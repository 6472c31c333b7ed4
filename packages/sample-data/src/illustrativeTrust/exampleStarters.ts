import type { Participant, PipelineEvent } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";
import type { GraduateRecords } from "./exampleGraduates";
import type { RecruitmentRecords } from "./exampleRecruitment";

/** How many of each finished cohort started and did not graduate. */
const notGraduated = { 2022: 15, 2023: 17 };

/**
 * Everyone who started the programme with the cohorts of 2022 to 2024: the graduates, those who left or
 * of whom nothing more is known, and the recruits of 2024, some of whom have left already.
 */
export function exampleStarters(
  random: () => number,
  graduates: GraduateRecords,
  recruits: RecruitmentRecords,
): { participants: Participant[]; events: PipelineEvent[] } {
  const participants = [...graduates.participants];
  const events = [...graduates.events];
  for (const { id, originalCohort } of graduates.participants) {
    events.push(placed(id, Number(originalCohort)));
  }
  for (const [start, people] of Object.entries(notGraduated)) {
    for (let number = 1; number <= people; number += 1) {
      const id = `starter-${start}-${number}`;
      participants.push({
        id,
        programme: "inclusion-leadership",
        originalCohort: start,
        currentCohort: start,
      });
      events.push(placed(id, Number(start)));
      if (hasLeft(random, 60)) events.push(withdrawn(id, Number(start) + 1));
    }
  }
  const started = new Set(
    recruits.events.flatMap((event) =>
      event.is === "reached" && event.stage === "placed" ? [event.participant] : [],
    ),
  );
  for (const recruit of recruits.participants) {
    if (recruit.originalCohort !== "2024" || !started.has(recruit.id)) continue;
    participants.push(recruit);
    events.push(placed(recruit.id, 2024));
    if (hasLeft(random, 35)) events.push(withdrawn(recruit.id, 2025));
  }
  return { participants, events };
}

function hasLeft(random: () => number, percent: number): boolean {
  return drawWeighted(random, [
    [true, percent],
    [false, 100 - percent],
  ]);
}

function placed(participant: string, start: number): PipelineEvent {
  return { is: "reached", participant, stage: "placed", on: `${start}-03-31` };
}

function withdrawn(participant: string, year: number): PipelineEvent {
  return { is: "left", participant, why: "withdrawn", on: `${year}-04-30` };
}
