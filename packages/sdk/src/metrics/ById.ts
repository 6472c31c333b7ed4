/**
 * What is known of each id, in alphabetical order of ids: what it takes to carry one fact of a school or
 * one row of an event through parts that may both have it. Parts that know different things of one id
 * cannot be merged.
 */
export interface ById<Value> {
  is: "byId";
  entries: { id: string; value: Value }[];
}

/** @returns the facts, as a tally carries them */
export function byId<Value>(known: ReadonlyMap<string, Value>): ById<Value> {
  const entries = [...known].map(([id, value]) => ({ id, value }));
  return { is: "byId", entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
