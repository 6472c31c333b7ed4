import { formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import type { ShareMark } from "../../marks/ShareMark";
import { shareMarkOf } from "../../marks/shareMarkOf";
import { shareTicks } from "../../marks/shareTicks";
import { stripOfParts } from "../../marks/stripOfParts";
import type { UnitStripModel } from "../../marks/UnitStripModel";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { intervalInWords } from "../../words/intervalInWords";
import { numberInWords } from "../../words/numberInWords";
import { percentRange } from "../../words/percentRange";
import { shareInWords } from "../../words/shareInWords";
import { workingOf } from "../../words/workingOf";
import { retentionMessages } from "./retentionMessages";
import { retentionTable } from "./retentionTable";

type Result = PublishedResult<"retention">;
type Body = Result["body"];
type Cohort = Body["cohorts"][number];

interface RetentionRow {
  id: string;
  label: string;
  mark: ShareMark;
  count: string;
  share: string;
  /** What became of all people of the cohort; whom nobody knows of is dashed. */
  strip: UnitStripModel;
}

export interface RetentionModel extends FigureModel {
  language: Language;
  shareTitle: string;
  peopleTitle: string;
  ticks: number[];
  max: number;
  rows: RetentionRow[];
  /** What bands and thin lines stand for. */
  legend: string[];
}

/** Who stayed, cohort by cohort: the share of those of whom it is known, and everybody as a strip. */
export function retentionModel(result: Result, language: Language): RetentionModel {
  const { body } = result;
  const { cohorts, unit, measure } = body;
  const say = messagesIn(retentionMessages, language);
  const nobody = cohorts.every(({ people }) => numberOf(people) === 0);
  const ticks = shareTicks(1);
  const bands = intervalInWords(
    cohorts.map(({ rate }) => rate),
    language,
  );
  const isAnyLost = cohorts.some((cohort) => rangeOf(cohort) !== undefined);
  const areGraduates = measure.is === "inPost" || measure.is === "inSystem";
  return {
    headline: nobody ? result.title : retentionHeadline(result, language),
    sentence: retentionSentence(body, language),
    table: retentionTable(result, language),
    workings: cohorts.flatMap(({ label, rate }) => workingOf(label, rate, language)),
    ...(nobody && { empty: say.empty }),
    language,
    shareTitle: say.shareTitle(unit),
    peopleTitle: areGraduates ? say.graduatesTitle(unit) : say.peopleTitle(unit),
    ticks,
    max: 1,
    rows: cohorts.map((cohort) => ({
      id: cohort.id,
      label: cohort.label,
      mark: markOf(cohort),
      count: countInWords(cohort.rate, language),
      share: shareInWords(cohort.rate, language),
      strip: stripOf(cohort, body, language),
    })),
    legend: [bands, isAnyLost && say.lostBand].filter((line) => typeof line === "string"),
  };
}

/** How far those lost could move the share, where there are any. */
function rangeOf({ bounds }: Cohort): { lower: number; upper: number } | undefined {
  return bounds.is === "bounds" && bounds.lower < bounds.upper ? bounds : undefined;
}

function markOf(cohort: Cohort): ShareMark {
  const mark = shareMarkOf(cohort.rate);
  const extent = rangeOf(cohort);
  return mark.is === "drawn" && extent ? { ...mark, extent } : mark;
}

function stripOf(cohort: Cohort, { measure }: Body, language: Language): UnitStripModel {
  const say = messagesIn(retentionMessages, language);
  const part = { rowId: cohort.id };
  return {
    id: cohort.id,
    rowId: cohort.id,
    title: cohort.label,
    ...stripOfParts(
      cohort.people,
      [
        {
          ...part,
          id: "retained",
          count: cohort.retained,
          phrase: say.retained[measure.is],
          fill: "data1",
        },
        { ...part, id: "left", count: cohort.left, phrase: say.left, fill: "data2" },
        { ...part, id: "deferred", count: cohort.deferred, phrase: say.deferred, fill: "context" },
        { ...part, id: "lost", count: cohort.lostToFollowUp, phrase: say.lost, fill: "open" },
        { ...part, id: "notYetDue", count: cohort.notYetDue, phrase: say.notYetDue, fill: "open" },
      ],
      say,
      language,
    ),
  };
}

/** The latest cohort of which a share is shown. */
function retentionHeadline({ title, body }: Result, language: Language): string {
  const say = messagesIn(retentionMessages, language);
  const latest = body.cohorts.findLast(
    ({ rate }) => rate.is === "counted" || rate.is === "printed",
  );
  if (!latest) return title;
  const share = capitalised(formatRate(latest.rate, language));
  return body.cohorts.length === 1
    ? say.ofOne(title, formatRate(latest.rate, language))
    : say.cohortFound(share, say.retained[body.measure.is], latest.label);
}

/** Up to this many cohorts are told one by one; of more, the latest two. */
const mostTold = 3;

function retentionSentence({ cohorts }: Body, language: Language): string {
  const say = messagesIn(retentionMessages, language);
  const told = cohorts.length <= mostTold ? cohorts : cohorts.slice(-2);
  const more = cohorts.length - told.length;
  return [
    ...told.map((cohort) => cohortInWords(cohort, language)),
    ...(more > 0 ? [say.moreCohorts(capitalised(numberInWords(more, language)), more === 1)] : []),
  ].join(" ");
}

function cohortInWords(cohort: Cohort, language: Language): string {
  const say = messagesIn(retentionMessages, language);
  const { label, rate } = cohort;
  const counts = countInWords(rate, language);
  if (rate.is === "hidden" || rate.is === "absent") return say.cohortWithoutShare(label, counts);
  const share = formatRate(rate, language);
  const range = rangeOf(cohort);
  return range
    ? say.cohortWithRange(label, share, counts, percentRange(range, language))
    : say.cohort(label, share, counts);
}
