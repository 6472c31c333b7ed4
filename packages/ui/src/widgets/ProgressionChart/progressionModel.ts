import type { PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import { numberOf } from "../../marks/numberOf";
import type { UnitStripModel } from "../../marks/UnitStripModel";
import { progressionStrips } from "./progressionStrips";
import { progressionTable } from "./progressionTable";
import {
  followUpInWords,
  graduationInWords,
  progressionHeadline,
  progressionSentence,
  targetInWords,
} from "./progressionWords";

interface ProgressionCohortMark {
  id: string;
  label: string;
  graduation: string;
  /** Empty where the cohort has not graduated. */
  strips: UnitStripModel[];
  notes: string[];
}

export interface ProgressionModel extends FigureModel {
  cohorts: ProgressionCohortMark[];
}

/** Where cohorts work after the programme, at which level, against which target. */
export function progressionModel(
  result: PublishedResult<"progression">,
  locale: string,
): ProgressionModel {
  const { body } = result;
  const nobody = body.cohorts.every(({ graduates }) => numberOf(graduates) === 0);
  return {
    headline: nobody ? result.title : progressionHeadline(result, locale),
    sentence: progressionSentence(result, locale),
    table: progressionTable(result, locale),
    ...(nobody && { empty: "Nobody has graduated yet." }),
    cohorts: body.cohorts.map((cohort) => {
      const notes = [targetInWords(cohort, result, locale), followUpInWords(cohort, locale)];
      const hasGraduated = cohort.status === "graduated";
      return {
        id: cohort.id,
        label: cohort.label,
        graduation: graduationInWords(cohort, locale),
        strips: hasGraduated ? progressionStrips(cohort, result, locale) : [],
        notes: hasGraduated ? notes.filter((note) => note !== undefined) : [],
      };
    }),
  };
}
