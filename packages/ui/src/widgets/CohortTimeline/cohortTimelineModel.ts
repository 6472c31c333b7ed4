import {
  type Count,
  formatAbsence,
  formatCount,
  formatMonth,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { type CountBar, countBarOf } from "../../marks/countBarOf";
import { numberOf } from "../../marks/numberOf";
import { capitalised } from "../../words/capitalised";
import { listInWords } from "../../words/listInWords";
import { midSentence } from "../../words/midSentence";
import { cohortTimelineMessages } from "./cohortTimelineMessages";

type Funnel = PublishedResult<"funnel">;
type Progression = PublishedResult<"progression">;
type ProgressionCohort = Progression["body"]["cohorts"][number];

/** What is known of one cohort at one step. `length` is a share of the longest bar, 0 to 1. */
export interface TimelineStep {
  id: string;
  label: string;
  /** The number, or why there is none. */
  count: string;
  /** The month or day it is of; nothing where the step has none. */
  when: string;
  bar:
    | CountBar
    /** The results say nothing of this cohort at this step: the place stays empty. */
    | { is: "notTold" };
}

interface TimelineCohort {
  id: string;
  label: string;
  steps: TimelineStep[];
}

export interface CohortTimelineModel extends FigureModel {
  /** The steps' names, once for all cohorts. */
  steps: { id: string; label: string }[];
  cohorts: TimelineCohort[];
}

interface Step {
  id: string;
  label: string;
  countOf: (cohort: CohortRecord) => Count | undefined;
  whenOf: (cohort: CohortRecord) => string;
}

interface CohortRecord {
  id: string;
  label: string;
  recruited?: Funnel["body"]["cohorts"][number];
  progressed?: ProgressionCohort;
}

/**
 * Each cohort from recruitment to the years after, on one scale of people: a funnel's stages from its
 * target on, then graduation, promotion, destination and follow-up. Cohorts of the two results meet by
 * their ids.
 */
export function cohortTimelineModel(
  progression: Progression,
  recruitment: Funnel | undefined,
  language: Language,
): CohortTimelineModel {
  const say = messagesIn(cohortTimelineMessages, language);
  const records = cohortRecords(progression, recruitment);
  const steps = [
    ...recruitmentSteps(recruitment),
    ...progressionSteps(progression, language),
  ].filter(({ countOf }) => records.some((record) => isTold(countOf(record))));
  const most = Math.max(
    1,
    ...records.flatMap((record) => steps.map(({ countOf }) => numberOf(countOf(record)) ?? 0)),
  );
  const cohorts = records.map((record) => ({
    id: record.id,
    label: record.label,
    steps: steps.map((step) => stepMark(step, record, most, language)),
  }));
  return {
    headline: headlineOf(records, steps, progression, language),
    sentence: records.map((record) => cohortSentence(record, steps, language)).join(" "),
    table: {
      caption: say.caption(progression.title),
      columns: [
        { label: say.cohortColumn },
        ...steps.flatMap(({ label }) => [
          { label, numeric: true } as const,
          { label: say.whenColumn(label) },
        ]),
      ],
      rows: cohorts.map(({ id, label, steps: marks }) => ({
        id,
        cells: [label, ...marks.flatMap(({ count, when }) => [count, when])],
      })),
    },
    ...(steps.length === 0 && { empty: say.empty }),
    steps: steps.map(({ id, label }) => ({ id, label })),
    cohorts,
  };
}

/** Cohorts of both results in the order of their ids, which are years. */
function cohortRecords(progression: Progression, recruitment: Funnel | undefined): CohortRecord[] {
  const recruited = recruitment?.body.cohorts ?? [];
  const progressed = progression.body.cohorts;
  const ids = [...new Set([...progressed, ...recruited].map(({ id }) => id))].sort();
  return ids.map((id) => {
    const before = recruited.find((cohort) => cohort.id === id);
    const after = progressed.find((cohort) => cohort.id === id);
    return {
      id,
      label: after?.label ?? before?.label ?? id,
      ...(before && { recruited: before }),
      ...(after && { progressed: after }),
    };
  });
}

/** A funnel's stages from the one that its target is about, or its last. */
function recruitmentSteps(recruitment: Funnel | undefined): Step[] {
  if (!recruitment) return [];
  const { stages, cohorts } = recruitment.body;
  const aimed = cohorts.find(({ target }) => target)?.target?.stage;
  const from = aimed ? stages.findIndex(({ id }) => id === aimed) : stages.length - 1;
  return stages.slice(from).map(({ id, label }) => ({
    id: `stage.${id}`,
    label,
    countOf: ({ recruited }) => recruited?.reached.find(({ stage }) => stage === id)?.count,
    whenOf: () => "",
  }));
}

function progressionSteps(progression: Progression, language: Language): Step[] {
  const say = messagesIn(cohortTimelineMessages, language);
  const { promotedMeans, cohorts } = progression.body;
  const followsMainstream = cohorts.some(({ followUp }) => followUp?.of === "mainstream");
  return [
    {
      id: "graduated",
      label: say.graduated,
      countOf: ({ progressed }) => progressed?.graduates,
      whenOf: ({ progressed }) => (progressed ? formatMonth(progressed.graduation, language) : ""),
    },
    {
      id: "promoted",
      label: promotedMeans === "movedUp" ? say.promoted : say.inMoreSeniorPosts,
      countOf: ({ progressed }) => progressed?.seniority.find(({ id }) => id === "promoted")?.count,
      whenOf: () => "",
    },
    {
      id: "mainstream",
      label: say.mainstream,
      countOf: ({ progressed }) =>
        progressed?.destinations.find(({ id }) => id === "mainstream")?.count,
      whenOf: () => "",
    },
    {
      id: "followUp",
      label: followsMainstream ? say.stillInMainstream : say.stillInPost,
      countOf: ({ progressed }) => progressed?.followUp?.stillInPost,
      whenOf: ({ progressed }) =>
        progressed?.followUp ? formatMonth(progressed.followUp.asOf.slice(0, 7), language) : "",
    },
  ];
}

function isTold(count: Count | undefined): boolean {
  return count !== undefined && (count.is !== "absent" || count.why === "notYetDue");
}

function isDue({ progressed }: CohortRecord, step: Step): boolean {
  return progressed?.status !== "notYetDue" || step.id.startsWith("stage.");
}

function stepMark(
  step: Step,
  record: CohortRecord,
  most: number,
  language: Language,
): TimelineStep {
  const say = messagesIn(cohortTimelineMessages, language);
  const { id, label } = step;
  const count = step.countOf(record);
  const when = step.whenOf(record);
  const isPending = count?.is === "absent" && count.why === "notYetDue";
  if (!isDue(record, step) || isPending) {
    const due = when ? say.due(when) : formatAbsence("notYetDue", language);
    return { id, label, count: due, when: "", bar: { is: "absent" } };
  }
  if (!count) return { id, label, count: say.noRecord, when: "", bar: { is: "notTold" } };
  return { id, label, count: formatCount(count, language), when, bar: countBarOf(count, most) };
}

/** How far the cohort came that is furthest along, from its first step to its last. */
function headlineOf(
  records: readonly CohortRecord[],
  steps: readonly Step[],
  { title }: Progression,
  language: Language,
): string {
  const say = messagesIn(cohortTimelineMessages, language);
  const first = records.find(({ progressed }) => progressed?.status === "graduated");
  if (!first) return title;
  const [start, ...others] = saidSteps(first, steps, language);
  const end = others.at(-1);
  return start && end ? say.headline(start, first.label, end) : title;
}

function cohortSentence(record: CohortRecord, steps: readonly Step[], language: Language): string {
  const say = messagesIn(cohortTimelineMessages, language);
  const said = saidSteps(record, steps, language);
  return said.length === 0
    ? capitalised(say.nothingYet(record.label))
    : capitalised(say.cohort(record.label, listInWords(said, language)));
}

function saidSteps(record: CohortRecord, steps: readonly Step[], language: Language): string[] {
  const say = messagesIn(cohortTimelineMessages, language);
  return steps.flatMap((step) => {
    const count = step.countOf(record);
    const isShown = count?.is === "exact" || count?.is === "bounded";
    if (!isShown || !isDue(record, step)) return [];
    return [say.step(formatCount(count, language), midSentence(step.label))];
  });
}
