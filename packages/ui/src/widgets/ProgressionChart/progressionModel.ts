import type { PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import type { UnitStripModel } from "../../marks/UnitStripModel";
import { progressionMessages } from "./progressionMessages";
import { progressionStrips } from "./progressionStrips";
import { progressionTable } from "./progressionTable";
import {
  followUpInWords,
  graduationInWords,
  progressionHeadline,
  progressionSentence,
  targetInWords,
} from "./progressionWords";
import { progressionWorkings } from "./progressionWorkings";

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
  language: Language,
): ProgressionModel {
  const { body } = result;
  const nobody = body.cohorts.every(({ graduates }) => numberOf(graduates) === 0);
  return {
    headline: nobody ? result.title : progressionHeadline(result, language),
    sentence: progressionSentence(result, language),
    table: progressionTable(result, language),
    workings: progressionWorkings(result, language),
    ...(nobody && { empty: messagesIn(progressionMessages, language).empty }),
    cohorts: body.cohorts.map((cohort) => {
      const notes = [targetInWords(cohort, result, language), followUpInWords(cohort, language)];
      const hasGraduated = cohort.status === "graduated";
      return {
        id: cohort.id,
        label: cohort.label,
        graduation: graduationInWords(cohort, language),
        strips: hasGraduated ? progressionStrips(cohort, result, language) : [],
        notes: hasGraduated ? notes.filter((note) => note !== undefined) : [],
      };
    }),
  };
}
