import type { FunnelCohort } from "@the-difference/impact-sdk";
import { numberOf } from "../../marks/numberOf";

/** The scale of one stage: what its full width stands for, and whether the next stage has another. */
export interface FunnelScale {
  max: number;
  endsHere: boolean;
}

/** A stage whose largest bar would be shorter than this share of the plot opens a scale of its own. */
const sliver = 1 / 20;

/**
 * One scale for all stages of like size, the same for every cohort. Where a stage is a sliver of the
 * scale's first (19 of 664), a new scale starts, so that its bars can be read.
 */
export function funnelScales(cohorts: readonly FunnelCohort[]): FunnelScale[] {
  const stageCount = cohorts[0]?.reached.length ?? 0;
  const largest = (index: number) =>
    Math.max(0, ...cohorts.map((cohort) => numberOf(cohort.reached[index]?.count) ?? 0));
  const aims = (index: number) =>
    cohorts.map(({ reached, target }) =>
      target?.attainment.aim.is === "count" && target.stage === reached[index]?.stage
        ? target.attainment.aim.value
        : 0,
    );

  const firsts = [0];
  for (let index = 1; index < stageCount; index++) {
    const ofScale = largest(firsts.at(-1) ?? 0);
    if (largest(index) > 0 && largest(index) < ofScale * sliver) firsts.push(index);
  }
  return Array.from({ length: stageCount }, (_, index) => {
    const first = firsts.findLast((candidate) => candidate <= index) ?? 0;
    const end = firsts.find((candidate) => candidate > index) ?? stageCount;
    const inScale = Array.from({ length: end - first }, (_, offset) => first + offset);
    const max = Math.max(1, ...inScale.flatMap((each) => [largest(each), ...aims(each)]));
    return { max, endsHere: index === end - 1 && end < stageCount };
  });
}
