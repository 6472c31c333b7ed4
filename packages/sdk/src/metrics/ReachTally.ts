import type { Count } from "../results/count";
import type { ById } from "./ById";
import type { IdSet } from "./IdSet";

/** Whom programmes touched, by id, so that parts can be merged and everybody still counts once. */
export interface ReachTally {
  /** Who is touched, in the plural: `leaders`. */
  unit: string;
  /** The day of all rolls. */
  censusOn?: string;
  programmes: ProgrammeTally[];
  peopleOfSchools: IdSet;
  peopleOutsideSchools: IdSet;
  /** Pupils on roll on the day, by URN; of schools that were touched. */
  rolls: ById<number>;
}

export interface ProgrammeTally {
  id: string;
  label: string;
  touches: Count;
  people: IdSet;
  /** URNs. */
  schools: IdSet;
  trusts: IdSet;
  localAuthorities: IdSet;
}
