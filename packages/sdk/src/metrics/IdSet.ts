/** Distinct ids in alphabetical order: what it takes to count things that occur in several parts once. */
export interface IdSet {
  is: "idSet";
  ids: string[];
}

/** @returns the distinct ids, as a tally carries them */
export function idSet(ids: Iterable<string>): IdSet {
  return { is: "idSet", ids: [...new Set(ids)].toSorted() };
}
