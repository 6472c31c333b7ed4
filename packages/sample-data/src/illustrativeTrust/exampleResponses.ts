import type { SurveyAnswer, SurveyQuestion, SurveyResponse } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";
import { leaderCount } from "./exampleLeaders";

export const supportQuestion: SurveyQuestion = {
  id: "knows-whom-to-ask",
  statement: "I know whom to ask when a pupil is at risk of exclusion.",
  kind: "scale",
  options: [
    { id: "strongly-agree", label: "Strongly agree" },
    { id: "agree", label: "Agree" },
    { id: "neither", label: "Neither agree nor disagree" },
    { id: "disagree", label: "Disagree" },
    { id: "strongly-disagree", label: "Strongly disagree" },
  ],
};

/** Answers of those leaders who replied; some replied without answering this question. */
export function exampleResponses(random: () => number): SurveyResponse[] {
  const responses: SurveyResponse[] = [];
  for (let number = 1; number <= leaderCount; number += 1) {
    if (random() >= 0.68) continue;
    responses.push({ respondent: `leader-${number}`, answers: answersOf(random) });
  }
  return responses;
}

function answersOf(random: () => number): SurveyAnswer[] {
  const question = supportQuestion.id;
  const answer = drawWeighted(random, [
    ["strongly-agree", 38],
    ["agree", 36],
    ["neither", 11],
    ["disagree", 9],
    ["strongly-disagree", 6],
    ["dontKnow", 6],
    ["noAnswer", 8],
  ]);
  if (answer === "noAnswer") return [];
  if (answer === "dontKnow") return [{ is: "dontKnow", question }];
  return [{ is: "chose", question, options: [answer] }];
}
