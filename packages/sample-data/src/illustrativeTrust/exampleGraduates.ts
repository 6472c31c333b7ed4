import type {
  Participant,
  PipelineEvent,
  Post,
  Role,
  SchoolSetting,
  SeniorityLevel,
} from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";

type Next = "promoted" | "sameLevel" | "out";

/** People of the two cohorts that have graduated, with their roles before and after the programme. */
export function exampleGraduates(
  random: () => number,
  confirmedOn: string,
): { participants: Participant[]; events: PipelineEvent[]; roles: Role[] } {
  const people = [
    ...graduatesOf(2022, 34, random, confirmedOn),
    ...graduatesOf(2023, 39, random, confirmedOn),
  ];
  return {
    participants: people.map((person) => person.participant),
    events: people.map((person) => person.graduation),
    roles: people.flatMap((person) => person.roles),
  };
}

function graduatesOf(start: number, people: number, random: () => number, confirmedOn: string) {
  return Array.from({ length: people }, (_, index) => {
    const id = `graduate-${start}-${index + 1}`;
    const participant: Participant = {
      id,
      programme: "inclusion-leadership",
      originalCohort: `${start}`,
      currentCohort: `${start}`,
    };
    const graduation: PipelineEvent = {
      is: "reached",
      participant: id,
      stage: "graduated",
      on: `${start + 2}-07-31`,
    };
    return { participant, graduation, roles: rolesOf(id, start, random, confirmedOn) };
  });
}

function rolesOf(id: string, start: number, random: () => number, confirmedOn: string): Role[] {
  const level = drawWeighted<SeniorityLevel>(random, [
    ["middleLeader", 6],
    ["assistantHead", 4],
  ]);
  const before = post(id, level, "alternativeProvision", `${start}-09-01`, `${start + 2}-07-31`);
  const next = drawWeighted<Next>(random, [
    ["promoted", 58],
    ["sameLevel", 24],
    ["out", 18],
  ]);
  const from = `${start + 2}-09-01`;
  if (next === "out") return [before, { is: "out", participant: id, from, until: confirmedOn }];

  const setting = drawWeighted<SchoolSetting>(random, [
    ["mainstream", 68],
    ["alternativeProvision", 32],
  ]);
  const after = next === "promoted" ? levelAbove(level) : level;
  const leavesAfterAYear = drawWeighted(random, [
    [true, 28],
    [false, 72],
  ]);
  const leftFrom = `${start + 3}-08-01`;
  if (!leavesAfterAYear || leftFrom > confirmedOn) {
    return [before, post(id, after, setting, from, confirmedOn)];
  }
  return [
    before,
    post(id, after, setting, from, `${start + 3}-07-31`),
    { is: "out", participant: id, from: leftFrom, until: confirmedOn },
  ];
}

function post(
  participant: string,
  level: SeniorityLevel,
  setting: SchoolSetting,
  from: string,
  until: string,
): Post {
  return { is: "post", participant, title: "Inclusion lead", level, setting, from, until };
}

function levelAbove(level: SeniorityLevel): SeniorityLevel {
  return level === "middleLeader" ? "assistantHead" : "deputyHead";
}
