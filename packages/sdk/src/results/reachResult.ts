import * as z from "zod/mini";
import { isoDateSchema } from "../schemas/isoDate";
import { type Count, countSchema } from "./count";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/**
 * Pupils in schools with a trained leader: nobody says that each of them met the leader. The sum of the
 * rolls of distinct schools on one day.
 */
export interface PupilsReached {
  /** "At least" so many where schools have no roll; hidden with the number of schools. */
  total: Count;
  /** The schools that the total is of. */
  schoolsWithRoll: Count;
  /** Schools without a roll on the day: missing, not empty. With the above, all schools. */
  schoolsWithoutRoll: Count;
}

/** Whom a programme touched, each counted once; touches alone count every time. */
export interface Reached {
  /** Records: somebody who came twice makes two. Never a number of people. */
  touches: Count;
  people: Count;
  schools: Count;
  /** Of schools and of central teams, as of the day of the touch. */
  trusts: Count;
  localAuthorities: Count;
  pupils: PupilsReached;
}

export interface ProgrammeReached extends Reached {
  id: string;
  label: string;
}

export interface ReachBody {
  /** Who is touched, in the plural: `leaders`. */
  unit: string;
  /** The one day of all rolls; absent where no pupils are counted, or where a source does not say. */
  censusOn?: string | undefined;
  /** At least one, in the order in which they are shown. */
  programmes: ProgrammeReached[];
  /** Touched by at least one programme: whom two have in common is here once. Touches add up. */
  atLeastOne: Reached;
  /** All people, by where a record places them: in a school if any does. They add up to all people. */
  workplaces: { school: Count; outsideSchools: Count; notKnown: Count };
}

/** How many people, schools, trusts, local authorities and pupils programmes have touched. */
export interface ReachResult extends ResultFrame {
  kind: "reach";
  body: ReachBody;
}

const reachedShape = {
  touches: countSchema,
  people: countSchema,
  schools: countSchema,
  trusts: countSchema,
  localAuthorities: countSchema,
  pupils: z.strictObject({
    total: countSchema,
    schoolsWithRoll: countSchema,
    schoolsWithoutRoll: countSchema,
  }),
};

export const reachResultSchema = z.strictObject({
  kind: z.literal("reach"),
  ...resultFrame,
  body: schemaFor<ReachBody>()(
    z.strictObject({
      unit: z.string(),
      censusOn: z.optional(isoDateSchema),
      programmes: z
        .array(z.strictObject({ ...reachedShape, id: z.string(), label: z.string() }))
        .check(z.minLength(1)),
      atLeastOne: z.strictObject(reachedShape),
      workplaces: z.strictObject({
        school: countSchema,
        outsideSchools: countSchema,
        notKnown: countSchema,
      }),
    }),
  ),
});
