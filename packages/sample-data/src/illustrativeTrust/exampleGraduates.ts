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

interface Draws {
  /** What becomes of each person. */
  careers: () => number;
  /** When those who move up do: of its own, so that it changes nothing but the time. */
  promotions: () => number;
}

export interface GraduateRecords {
  participants: Participant[];
  events: PipelineEvent[];
  roles: Role[];
}

/** People of the two cohorts that have graduated, with their roles before, during and after the programme. */
export function exampleGraduates(draws: Draws, confirmedOn: string): GraduateRecords {
  const people = [
    ...graduatesOf(2022, 34, draws, confirmedOn),
    ...graduatesOf(2023, 39, draws, confirmedOn),
  ];
  return {
    participants: people.map((person) => person.participant),
    events: people.map((person) => person.graduation),
    roles: people.flatMap((person) => person.roles),
  };
}

function graduatesOf(start: number, people: number, draws: Draws, confirmedOn: string) {
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
    return { participant, graduation, roles: rolesOf(id, start, draws, confirmedOn) };
  });
}

function rolesOf(id: string, start: number, draws: Draws, confirmedOn: string): Role[] {
  const random = draws.careers;
  const level = drawWeighted<SeniorityLevel>(random, [
    ["middleLeader", 6],
    ["assistantHead", 4],
  ]);
  const next = drawWeighted<Next>(random, [
    ["promoted", 58],
    ["sameLevel", 24],
    ["out", 18],
  ]);
  const before = postsBefore(id, level, next, start, draws.promotions);
  const from = `${start + 2}-09-01`;
  if (next === "out") return [...before, { is: "out", participant: id, from, until: confirmedOn }];

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
    return [...before, post(id, after, setting, from, confirmedOn)];
  }
  return [
    ...before,
    post(id, after, setting, from, `${start + 3}-07-31`),
    { is: "out", participant: id, from: leftFrom, until: confirmedOn },
  ];
}

/** Posts during the programme: some move up before its end. */
function postsBefore(
  id: string,
  level: SeniorityLevel,
  next: Next,
  start: number,
  random: () => number,
): Role[] {
  const upFrom = drawWeighted(random, [
    [`${start + 1}-01-01`, 15],
    [`${start + 1}-09-01`, 25],
    [`${start + 2}-01-01`, 20],
    [undefined, 40],
  ]);
  const [from, until] = [`${start}-09-01`, `${start + 2}-08-31`];
  if (next !== "promoted" || upFrom === undefined) {
    return [post(id, level, "alternativeProvision", from, until)];
  }
  return [
    post(id, level, "alternativeProvision", from, dayBefore(upFrom)),
    post(id, levelAbove(level), "alternativeProvision", upFrom, until),
  ];
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function post(
  participant: string,
  level: SeniorityLevel,
  setting: SchoolSetting,
  from: string,
  until: string,
): Post {
  return {
    is: "post",
    participant,
    title: "Inclusion lead",
    level,
    setting,
    stateFunded: true,
    from,
    until,
  };
}

function levelAbove(level: SeniorityLevel): SeniorityLevel {
  return level === "middleLeader" ? "assistantHead" : "deputyHead";
}
