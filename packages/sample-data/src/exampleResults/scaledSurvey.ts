import { absent, exactly, type SurveyResult, surveyResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

const agreement = [
  { id: "strongly-agree", label: "Strongly agree" },
  { id: "agree", label: "Agree" },
  { id: "neither", label: "Neither agree nor disagree" },
  { id: "disagree", label: "Disagree" },
  { id: "strongly-disagree", label: "Strongly disagree" },
];

const likelihood = [
  { id: "very-likely", label: "Very likely" },
  { id: "fairly-likely", label: "Fairly likely" },
  { id: "not-very-likely", label: "Not very likely" },
  { id: "not-at-all-likely", label: "Not at all likely" },
];

const responded = 178;

/** Statements on a scale with a neutral middle, and one on a scale of four points without. */
export function scaledSurvey(): SurveyResult {
  return surveyOf("scaled-survey", "Working with alternative provision", [
    [
      "knows-whom-to-ask",
      "I know whom to ask when a pupil is at risk of exclusion.",
      agreement,
      [58, 61, 18, 14, 9],
    ],
    [
      "time",
      "I have the time that work with vulnerable pupils takes.",
      agreement,
      [12, 29, 33, 54, 32],
    ],
    [
      "causes",
      "My school looks for what lies behind a pupil's behaviour before it thinks of a sanction.",
      agreement,
      [41, 66, 29, 17, 7],
    ],
    [
      "stay",
      "How likely are you to work in your school in two years' time?",
      likelihood,
      [71, 52, 24, 11],
    ],
  ]);
}

/** Too few to show: those who disagree strongly with one statement, and those who agree with another. */
export function hiddenScaledSurvey(): SurveyResult {
  return surveyOf("hidden-scaled-survey", "Working with alternative provision, one school", [
    ["moves", "Pupils who move to us arrive with a plan.", agreement, [21, 74, 38, 25, 2]],
    ["returns", "Pupils who return to mainstream stay there.", agreement, [2, 31, 60, 41, 26]],
    ["supported", "I feel supported by my headteacher.", agreement, [62, 55, 20, 15, 8]],
  ]);
}

type Statement = [
  id: string,
  statement: string,
  scale: { id: string; label: string }[],
  answers: number[],
];

function surveyOf(id: string, title: string, statements: Statement[]): SurveyResult {
  return surveyResult(
    {
      unit: "teachers",
      invited: exactly(231),
      responses: exactly(responded),
      multiSelect: false,
      items: statements.map(([item, statement, scale, answers]) => {
        const base = answers.reduce((sum, value) => sum + value, 0);
        return {
          id: item,
          statement,
          measure: "topTwoBoxes",
          base: exactly(base),
          missing: {
            noAnswer: exactly(responded - base),
            dontKnow: exactly(0),
            notApplicable: absent("notApplicable"),
          },
          chosen: exactly((answers[0] ?? 0) + (answers[1] ?? 0)),
          distribution: scale.map((point, index) => ({
            ...point,
            count: exactly(answers[index] ?? 0),
          })),
        };
      }),
    },
    illustrativeContext({
      id: `example.${id}`,
      title,
      subtitle: "Teachers by what they answered, survey of February 2026",
      population: "Teachers of the trust's schools",
      asked: { askedOn: "February 2026", mode: "online" },
    }),
  );
}
