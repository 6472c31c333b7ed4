import type { Participant, PipelineEvent, PipelineStage } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";

export const recruitmentStages: PipelineStage[] = [
  { id: "registered", label: "Registered interest" },
  { id: "applied", label: "Applied" },
  { id: "recruited", label: "Recruited" },
  { id: "placed", label: "Placed in a school" },
];

/** Who of one cohort stops where, as weights; `waits` is nothing heard so far. */
interface Course {
  people: number;
  registered: readonly (readonly ["goesOn" | "withdrawn" | "waits", number])[];
  applied: readonly (readonly ["goesOn" | "withdrawn" | "notSelected" | "waits", number])[];
  recruited: readonly (readonly ["goesOn" | "deferred" | "waits", number])[];
}

const finished = {
  registered: [
    ["goesOn", 45],
    ["withdrawn", 30],
    ["waits", 25],
  ],
  applied: [
    ["goesOn", 32],
    ["withdrawn", 12],
    ["notSelected", 56],
  ],
  recruited: [
    ["goesOn", 78],
    ["deferred", 22],
  ],
} satisfies Omit<Course, "people">;

/** Recruitment to the 2026 cohort goes on: most wait for a stage that is not yet due. */
const underWay = {
  registered: [
    ["goesOn", 34],
    ["withdrawn", 12],
    ["waits", 54],
  ],
  applied: [
    ["goesOn", 18],
    ["withdrawn", 10],
    ["notSelected", 30],
    ["waits", 42],
  ],
  recruited: [
    ["goesOn", 40],
    ["waits", 60],
  ],
} satisfies Omit<Course, "people">;

const courses: Record<number, Course> = {
  2024: { people: 184, ...finished },
  2025: { people: 216, ...finished },
  2026: { people: 248, ...underWay },
};

export interface RecruitmentRecords {
  participants: Participant[];
  events: PipelineEvent[];
}

/** People who registered for the cohorts of 2024 to 2026, and how far each came. */
export function exampleRecruitment(random: () => number): RecruitmentRecords {
  const participants: Participant[] = [];
  const events: PipelineEvent[] = [];
  for (const [start, course] of Object.entries(courses)) {
    for (let number = 1; number <= course.people; number += 1) {
      const id = `recruit-${start}-${number}`;
      const history = historyOf(id, Number(start), course, random);
      const isDeferred = history.some((event) => event.is === "left" && event.why === "deferred");
      participants.push({
        id,
        programme: "inclusion-leadership",
        originalCohort: start,
        currentCohort: isDeferred ? `${Number(start) + 1}` : start,
      });
      events.push(...history);
    }
  }
  return { participants, events };
}

function historyOf(
  participant: string,
  start: number,
  course: Course,
  random: () => number,
): PipelineEvent[] {
  const events: PipelineEvent[] = [
    { is: "reached", participant, stage: "registered", on: `${start - 1}-11-15` },
  ];
  const steps = [
    { outcomes: course.registered, stage: "applied", on: `${start}-01-31` },
    { outcomes: course.applied, stage: "recruited", on: `${start}-03-15` },
    { outcomes: course.recruited, stage: "placed", on: `${start}-03-31` },
  ] as const;
  for (const { outcomes, stage, on } of steps) {
    const outcome = drawWeighted<"goesOn" | "waits" | "withdrawn" | "notSelected" | "deferred">(
      random,
      outcomes,
    );
    if (outcome === "waits") break;
    if (outcome !== "goesOn") {
      events.push({ is: "left", participant, why: outcome, on });
      break;
    }
    events.push({ is: "reached", participant, stage, on });
  }
  return events;
}
