import {
  inPostRetention,
  programmeCompletion,
  type RetentionResult,
  systemRetention,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { exampleCohorts } from "./exampleCohorts";
import type { GraduateRecords } from "./exampleGraduates";
import type { RecruitmentRecords } from "./exampleRecruitment";
import { exampleStarters } from "./exampleStarters";

const programme = "Inclusion leadership programme";
const upTo = (last: string) => exampleCohorts.filter(({ id }) => id <= last);
const idsUpTo = (last: string) => upTo(last).map(({ id }) => id);

/** Who finished the programme, of those who started it. */
export function trustCompletion(
  random: () => number,
  graduates: GraduateRecords,
  recruits: RecruitmentRecords,
): RetentionResult {
  return programmeCompletion(exampleStarters(random, graduates, recruits), {
    unit: "leaders",
    cohorts: upTo("2024"),
    startedStage: "placed",
    graduatedStage: "graduated",
    ...illustrativeContext({
      id: "trust.completion",
      title: "Completion of the inclusion leadership programme",
      subtitle: "Leaders who graduated, of those who started, cohorts of 2022 to 2024",
      scope: { period: "2022 to March 2026", programme, cohorts: idsUpTo("2024") },
      population: "Leaders who started the programme",
    }),
  });
}

/** Who holds a post, and who works in the school system in any role, some time after graduation. */
export function trustRetention(records: GraduateRecords): RetentionResult[] {
  const cohorts = upTo("2023");
  const scope = { period: "July 2024 to March 2026", programme, cohorts: idsUpTo("2023") };
  const population = "Graduates of the programme";
  const shared = { unit: "graduates", cohorts, graduatedStage: "graduated" };
  return [
    inPostRetention(records, {
      ...shared,
      monthsAfterGraduation: 14,
      settings: ["mainstream", "alternativeProvision", "special", "other"],
      ...illustrativeContext({
        id: "trust.in-post-retention",
        title: "In a school post 14 months after graduation",
        subtitle: "Graduates in a school post 14 months after July 2024 and July 2025",
        scope,
        population,
      }),
    }),
    systemRetention(records, {
      ...shared,
      monthsAfterGraduation: 12,
      ...illustrativeContext({
        id: "trust.system-retention",
        title: "In state-funded education a year after graduation",
        subtitle:
          "Graduates in any role in state-funded education in England, a year after graduation",
        scope,
        population,
      }),
    }),
  ];
}
