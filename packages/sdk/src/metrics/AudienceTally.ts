import type { Audience } from "../results/audience";
import type { ById } from "./ById";

/** Audiences by id, so that one in two files is there once. */
export interface AudienceTally {
  audiences: ById<Audience>;
}
