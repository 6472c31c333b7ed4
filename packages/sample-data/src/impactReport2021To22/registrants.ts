import { exactly } from "@the-difference/impact-sdk";

/** Whom the survey of registrants asked, how many answered, and what holds for all of its figures. */
export const registrants = {
  unit: "educators",
  invited: exactly(664),
  responses: exactly(104),
  population: "Educators who registered interest in the Difference Leadership Programme in 2021/22",
  fewAnswered: {
    text: "Only 104 of the 664 answered (16%). Those who answer may differ from those who do not, so these percentages describe the 104, not all 664.",
    check: "X10",
  },
  /** Recomputed by derivedNumbers.test.ts. */
  numbersAreDerived: {
    text: "The report prints percentages, not numbers of people. A number of people here is the only whole number of the 104 that gives the printed percentage, if everyone who replied answered the question.",
    check: "X08",
  },
};
