import * as z from "zod/mini";

/** Levels of a role in a school or trust, from the lowest to the highest. */
export const seniorityLevels = [
  "classroomTeacher",
  "middleLeader",
  "assistantHead",
  "deputyHead",
  "head",
  "executive",
] as const;

export const seniorityLevelSchema = z.enum(seniorityLevels);
export type SeniorityLevel = z.infer<typeof seniorityLevelSchema>;

/** The four grades of DfE's School Workforce Census. */
export type DfeGrade =
  | "Head teacher"
  | "Deputy head teacher"
  | "Assistant head teacher"
  | "Classroom teacher";

/** The workforce census's grade of a level: it knows no middle leaders and no executives. */
export const dfeGradeOf: Record<SeniorityLevel, DfeGrade> = {
  classroomTeacher: "Classroom teacher",
  middleLeader: "Classroom teacher",
  assistantHead: "Assistant head teacher",
  deputyHead: "Deputy head teacher",
  head: "Head teacher",
  executive: "Head teacher",
};

/**
 * Positive when `a` is the higher level, negative when `b` is, 0 when they are the same; for `sort`.
 *
 * @example
 * compareSeniority("head", "deputyHead"); //=> 1
 */
export function compareSeniority(a: SeniorityLevel, b: SeniorityLevel): number {
  return seniorityLevels.indexOf(a) - seniorityLevels.indexOf(b);
}
