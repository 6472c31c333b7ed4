import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type Count, exactly } from "../results/count";
import { type SurveyQuestion, surveyQuestionSchema } from "../schemas/surveyQuestion";
import {
  type SurveyAnswer,
  type SurveyResponse,
  surveyResponseSchema,
} from "../schemas/surveyResponse";
import { countFaults } from "./countFaults";
import { duplicateFaults } from "./duplicateFaults";
import { duplicateId } from "./duplicateId";
import { readRecords } from "./readRecords";
import type { SurveyCounts, SurveyItemCounts } from "./SurveyCounts";
import { unknownId } from "./unknownId";

export interface SurveyOptions {
  /** Who was asked, in the plural: `educators`. */
  unit: string;
  /**
   * Everyone who could have answered; where responses are tallied in parts, those invited of the part, for
   * they add up.
   */
  invited: Count;
  /** Questions to count; a question to which several options apply stands alone. */
  questions: SurveyQuestion[];
}

interface QuestionTally {
  question: SurveyQuestion;
  base: number;
  dontKnow: number;
  notApplicable: number;
  options: Map<string, number>;
}

/**
 * Counts answers in one pass. The base of an item is those who chose on its scale: no answer, "don't
 * know" and "not applicable" are counted apart. A scale makes one item with its top two boxes; other
 * questions make one item for each option. `invited` is taken as told: give each part of a whole its own.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * const question: SurveyQuestion = {
 *   id: "again", statement: "Would you come again?", kind: "oneOf",
 *   options: [{ id: "yes", label: "Yes" }, { id: "no", label: "No" }],
 * };
 * const responses: SurveyResponse[] = [
 *   { respondent: "a", answers: [{ is: "chose", question: "again", options: ["yes"] }] },
 *   { respondent: "b", answers: [{ is: "dontKnow", question: "again" }] },
 * ];
 * tallySurvey(responses, { unit: "educators", invited: exactly(3), questions: [question] }).items[0]?.base;
 * //=> exactly(1)
 */
export function tallySurvey(
  responses: Iterable<SurveyResponse>,
  { unit, invited, questions }: SurveyOptions,
): SurveyCounts {
  const faults = [...countFaults(invited, "invited"), ...questionFaults(questions)];
  const tallies = new Map(questions.map((question) => [question.id, emptyTally(question)]));
  const respondents = new Set<string>();
  let received = 0;
  for (const [response, path] of readRecords(
    surveyResponseSchema,
    responses,
    "responses",
    faults,
  )) {
    if (respondents.has(response.respondent)) {
      faults.push(duplicateId(`${path}.respondent`, response.respondent));
    }
    respondents.add(response.respondent);
    received += 1;
    faults.push(
      ...duplicateFaults(
        response.answers.map((answer) => answer.question),
        (index) => `${path}.answers[${index}].question`,
      ),
    );
    response.answers.forEach((answer, index) => {
      faults.push(...addAnswer(answer, tallies.get(answer.question), `${path}.answers[${index}]`));
    });
  }
  refuseFaults("survey item", faults);
  return {
    unit,
    invited,
    responses: exactly(received),
    multiSelect: questions.some((question) => question.kind === "anyOf"),
    items: [...tallies.values()].flatMap((tally) => itemsOf(tally, received)),
  };
}

function addAnswer(
  answer: SurveyAnswer,
  tally: QuestionTally | undefined,
  path: string,
): CodedFault[] {
  if (!tally) return [unknownId(`${path}.question`, "a question of the options", answer.question)];
  if (answer.is === "noAnswer") return [];
  if (answer.is !== "chose") {
    tally[answer.is] += 1;
    return [];
  }
  const faults = duplicateFaults(answer.options, (index) => `${path}.options[${index}]`);
  if (tally.question.kind !== "anyOf" && answer.options.length !== 1) {
    const received = `${answer.options.length}`;
    faults.push({
      code: "RECORD_INVALID",
      path: `${path}.options`,
      expected: "one option",
      received,
    });
  }
  tally.base += 1;
  answer.options.forEach((option, index) => {
    const before = tally.options.get(option);
    if (before === undefined) {
      faults.push(unknownId(`${path}.options[${index}]`, "an option of the question", option));
    } else tally.options.set(option, before + 1);
  });
  return faults;
}

function itemsOf(tally: QuestionTally, received: number): SurveyItemCounts[] {
  const { question, base, dontKnow, notApplicable } = tally;
  const options = question.options.map(({ id, label }) => ({
    id,
    label,
    value: tally.options.get(id) ?? 0,
  }));
  const shared = {
    base: exactly(base),
    missing: {
      noAnswer: exactly(received - base - dontKnow - notApplicable),
      dontKnow: exactly(dontKnow),
      notApplicable: exactly(notApplicable),
    },
  };
  if (question.kind === "scale") {
    const [first, second] = options;
    return [
      {
        ...shared,
        id: question.id,
        statement: question.statement,
        measure: "topTwoBoxes",
        chosen: exactly((first?.value ?? 0) + (second?.value ?? 0)),
        distribution: options.map(({ id, label, value }) => ({ id, label, count: exactly(value) })),
      },
    ];
  }
  return options.map(({ id, label, value }) => ({
    ...shared,
    id: `${question.id}.${id}`,
    statement: label,
    measure: "chosen",
    chosen: exactly(value),
    distribution: [],
  }));
}

function emptyTally(question: SurveyQuestion): QuestionTally {
  const options = new Map(question.options.map((option) => [option.id, 0]));
  return { question, base: 0, dontKnow: 0, notApplicable: 0, options };
}

function questionFaults(questions: readonly SurveyQuestion[]): CodedFault[] {
  const faults = duplicateFaults(
    questions.map((question) => question.id),
    (index) => `questions[${index}].id`,
  );
  for (const [question, path] of readRecords(
    surveyQuestionSchema,
    questions,
    "questions",
    faults,
  )) {
    faults.push(
      ...duplicateFaults(
        question.options.map((option) => option.id),
        (index) => `${path}.options[${index}].id`,
      ),
    );
    if (question.kind === "anyOf" && questions.length > 1) {
      faults.push({
        code: "RECORD_INVALID",
        path,
        expected: "a question to which several options apply to stand alone",
        received: `${questions.length} questions`,
      });
    }
  }
  return faults;
}
