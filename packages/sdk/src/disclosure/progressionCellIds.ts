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
 * posts are out in seniority and in destinations alike. If the two counts differ, they are two cells.
 */
export function progressionCellIds(
  { graduates, seniority, destinationTotal, destinations }: ProgressionCohort,
  base: DestinationBase,
  path: string,
): ProgressionCellIds {
  const seniorityOf = (id: SeniorityId) => `${path}.seniority.${id}`;
  const countOf = (id: SeniorityId) => seniority.find((entry) => entry.id === id)?.count;
  const destinationOut = destinations.find((entry) => entry.id === "out")?.count;

  const ids = { graduates: `${path}.graduates`, seniority: seniorityOf };
  let total = `${path}.destinationTotal`;
  if (base === "graduates" && isSame(destinationTotal, graduates)) total = ids.graduates;
  if (base === "promoted" && isSame(destinationTotal, countOf("promoted"))) {
    total = seniorityOf("promoted");
  }
  const outIsOne = base === "graduates" && isSame(destinationOut, countOf("out"));
  return {
    ...ids,
    destinationTotal: total,
    destination: (id) =>
      id === "out" && outIsOne ? seniorityOf("out") : `${path}.destinations.${id}`,
    followUp: (state) => `${path}.followUp.${state}`,
  };
}

function isSame(one: Count | undefined, other: Count | undefined): boolean {
  return one?.is === "exact" && other?.is === "exact" && one.value === other.value;
}
