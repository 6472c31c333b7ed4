import {
  bounded,
  type ChangeResult,
  exactly,
  prePostChange,
  type QuantityResult,
  quantityResult,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport, type ReportFigure } from "./fromReport";
import { oneCase } from "./oneCase";
import { reportScope } from "./reportScope";

const before = exactly(53);
const after = bounded("lessThan", 15);

const inOneSchool = {
  scope: reportScope.leadershipProgramme,
  population: "Students of one school",
  measuredBy: "notStated",
} satisfies Partial<ReportFigure>;

const evidenceBefore = {
  figure: "F105",
  section: "trackingAlumni",
  quote: "there were 53 detentions per week on average",
} as const;

const evidenceAfter = {
  figure: "F105",
  section: "trackingAlumni",
  quote: "This has now reduced to fewer than 15",
} as const;

/** Detentions a week in one leader's school, before and after the work on inclusion, and the change. */
export function detentions(): (QuantityResult | ChangeResult)[] {
  return [
    quantityResult(
      { is: "count", count: before, of: "detentions a week on average" },
      fromReport({
        ...inOneSchool,
        id: "case.detentions.before",
        title: "Detentions in one school before the work on inclusion",
        subtitle: "Detentions a week on average in one leader's school, before the work of 2021/22",
        definition: "Average number of detentions a week before the new practice",
        evidence: [evidenceBefore],
        caveats: [oneCase],
      }),
    ),
    quantityResult(
      { is: "count", count: after, of: "detentions a week" },
      fromReport({
        ...inOneSchool,
        id: "case.detentions.after",
        title: "Detentions in one school after the work on inclusion",
        subtitle: "Detentions a week in one leader's school, after the work of 2021/22",
        definition: "Number of detentions a week since the new practice",
        evidence: [evidenceAfter],
        caveats: [oneCase, crossCheck("X19")],
      }),
    ),
    prePostChange(
      {
        unit: "detentions a week",
        before: { label: "Before the work, on average", count: before },
        after: { label: "After the work", count: after },
        recordingPractice: "notStated",
      },
      fromReport({
        ...inOneSchool,
        id: "case.detentions.change",
        title: "Detentions in one school before and after the work on inclusion",
        subtitle: "Detentions a week in one leader's school, before and after the work of 2021/22",
        definition:
          "Average number of detentions a week before the new practice; number of detentions a week since",
        evidence: [evidenceBefore, evidenceAfter],
        caveats: [oneCase, crossCheck("X19")],
      }),
    ),
  ];
}
