import * as z from "zod/mini";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";
import { localAuthorityCodeSchema } from "./localAuthority";
import { urnSchema } from "./urn";

/** Where a person worked on the day that a programme touched them. */
export const workplaceSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("school"),
    urn: urnSchema,
    /** The id of the trust that ran the school on that day; none for a maintained school. */
    trust: z.optional(idSchema),
    localAuthority: localAuthorityCodeSchema,
  }),
  /** A central trust team, a local authority, a charity: no pupils are counted for it. */
  z.strictObject({
    is: z.literal("outsideSchools"),
    trust: z.optional(idSchema),
    localAuthority: z.optional(localAuthorityCodeSchema),
  }),
  z.strictObject({ is: z.literal("notKnown") }),
]);
export type Workplace = z.infer<typeof workplaceSchema>;

/**
 * One time that a programme touched a person: a place taken, a session attended. Somebody who comes
 * twice has two; counted as people, they are one.
 */
export const touchSchema = z.strictObject({
  /** A key of the record's own. */
  id: idSchema,
  /** A key of the person's own, the same in every programme; never a name. */
  participant: idSchema,
  programme: idSchema,
  on: isoDateSchema,
  /** As it was on that day: a school that has joined a trust since counts without it. */
  workplace: workplaceSchema,
});
export type Touch = z.infer<typeof touchSchema>;
