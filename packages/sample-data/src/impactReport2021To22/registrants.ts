import { exactly } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";

/** Whom the survey of registrants asked, how many answered, and what holds for all of its figures. */
export const registrants = {
  unit: "educators",
  invited: exactly(664),
  responses: exactly(104),
  population: "Educators who registered interest in the Difference Leadership Programme in 2021/22",
  fewAnswered: crossCheck("X10"),
  responseRate: crossCheck("X07"),
  /** Recomputed by derivedNumbers.test.ts. */
  numbersAreDerived: crossCheck("X08"),
};
