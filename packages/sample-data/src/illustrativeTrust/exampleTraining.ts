import type { Attendance, Participant, TrainingSession } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";
import type { RecruitmentRecords } from "./exampleRecruitment";

/** The six days of the 2024 cohort's training; two are still to come. */
export const trainingSessions: TrainingSession[] = [
  "2024-10-09",
  "2025-01-22",
  "2025-05-14",
  "2025-10-08",
  "2026-04-22",
  "2026-06-17",
].map((on, index) => ({ id: `day-${index + 1}`, on, planned: { value: 1, unit: "days" } }));

/** Who was placed with the 2024 cohort, and how much of each day they attended. */
export function exampleTraining(
  random: () => number,
  recruits: RecruitmentRecords,
): { participants: Participant[]; attendance: Attendance[] } {
  const placed = new Set(
    recruits.events.flatMap((event) =>
      event.is === "reached" && event.stage === "placed" ? [event.participant] : [],
    ),
  );
  const participants = recruits.participants.filter(
    ({ id, originalCohort }) => originalCohort === "2024" && placed.has(id),
  );
  return {
    participants,
    attendance: participants.flatMap(({ id }) => {
      const attendsAll = drawWeighted(random, [
        [true, 55],
        [false, 45],
      ]);
      return trainingSessions.map(({ id: session }): Attendance => {
        const missed = drawWeighted(random, [
          [1, 55],
          [0.5, 20],
          [0, 25],
        ]);
        const value = attendsAll ? 1 : missed;
        return { participant: id, session, received: { value, unit: "days" } };
      });
    }),
  };
}
