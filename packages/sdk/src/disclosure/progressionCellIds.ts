import type { Count } from "../results/count";
import type {
  DestinationBase,
  DestinationId,
  ProgressionCohort,
  SeniorityId,
} from "../results/progressionResult";

export const followUpStates = ["stillInPost", "left", "lostToFollowUp", "notYetDue"] as const;

/** Which cell of the table each count of a cohort is. */
export interface ProgressionCellIds {
  graduates: string;
  destinationTotal: string;
  seniority: (id: SeniorityId) => string;
  destination: (id: DestinationId) => string;
  followUp: (state: (typeof followUpStates)[number]) => string;
}

/**
 * Names the cells of a cohort. Where the same people are counted twice, they are one cell: all
 * destinations of graduates are the graduates, those of promoted are the promoted; those out of school
 * posts are out in seniority and in destinations alike, and so are those without a known role where
 * everybody in a post has a known level. If the two counts differ, they are two cells.
 */
export function progressionCellIds(
  { graduates, seniority, destinationTotal, destinations }: ProgressionCohort,
  base: DestinationBase,
  path: string,
): ProgressionCellIds {
  const seniorityOf = (id: SeniorityId) => `${path}.seniority.${id}`;
  const countOf = (id: SeniorityId) => seniority.find((entry) => entry.id === id)?.count;
  const destinationOf = (id: DestinationId) => destinations.find((entry) => entry.id === id)?.count;

  const ids = { graduates: `${path}.graduates`, seniority: seniorityOf };
  let total = `${path}.destinationTotal`;
  if (base === "graduates" && isOneCount(destinationTotal, graduates)) total = ids.graduates;
  if (base === "promoted" && isOneCount(destinationTotal, countOf("promoted"))) {
    total = seniorityOf("promoted");
  }
  const isOne = { out: false, unknown: false };
  if (base === "graduates") {
    isOne.out = isOneCount(destinationOf("out"), countOf("out"));
    isOne.unknown =
      isOne.out &&
      total === ids.graduates &&
      isOneCount(destinationOf("unknown"), countOf("unknown"));
  }
  return {
    ...ids,
    destinationTotal: total,
    destination: (id) =>
      (id === "out" || id === "unknown") && isOne[id]
        ? seniorityOf(id)
        : `${path}.destinations.${id}`,
    followUp: (state) => `${path}.followUp.${state}`,
  };
}

/** Whether two counts that are of the same people, or of which one is within the other, are one number. */
export function isOneCount(one: Count | undefined, other: Count | undefined): boolean {
  return one?.is === "exact" && other?.is === "exact" && one.value === other.value;
}
