import { programmeReach, type ReachResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { censusOn, exampleTouches, reachProgrammes } from "./exampleTouches";

/** Whom the trust's two programmes have reached, each by itself and at least one of them. */
export function trustReach(random: () => number): ReachResult {
  return programmeReach(exampleTouches(random), {
    unit: "learners",
    programmes: reachProgrammes,
    censusOn,
    ...illustrativeContext({
      id: "trust.reach",
      title: "Reach of the trust's programmes",
      subtitle:
        "People on two programmes, with their schools, trusts and authorities, by March 2026",
      population: "People on the trust's programmes",
    }),
  });
}
