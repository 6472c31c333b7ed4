import * as z from "zod/mini";
import { idSchema } from "../schemas/id";
import { isoDateSchema } from "../schemas/isoDate";
import { type Count, countSchema } from "./count";
import { schemaFor } from "./schemaFor";

/**
 * What an audience is counted in. Delegates are people at one event; attendances, people at several,
 * each time that they came; views and downloads, times; followers and subscribers, accounts on one day.
 */
export const audienceUnitSchema = z.enum([
  "delegates",
  "attendances",
  "views",
  "downloads",
  "followers",
  "subscribers",
]);
export type AudienceUnit = z.infer<typeof audienceUnitSchema>;

/** Who came, looked, read or follows: once, in one unit, as far as anybody counted. */
export interface Audience {
  id: string;
  /** `IncludEd conference`. */
  label: string;
  unit: AudienceUnit;
  /** Who or what is behind the unit, in the plural: `educators`. */
  of: string;
  /** The day of the event, or of counting; absent where nobody says. */
  on?: string | undefined;
  /** Whether somebody who came or looked twice counts twice. No way of counting makes people of it. */
  repeats: "countedOnce" | "countedEachTime" | "notStated";
  count: Count;
}

export const audienceSchema = schemaFor<Audience>()(
  z.strictObject({
    id: idSchema,
    label: z.string(),
    unit: audienceUnitSchema,
    of: z.string(),
    on: z.optional(isoDateSchema),
    repeats: z.enum(["countedOnce", "countedEachTime", "notStated"]),
    count: countSchema,
  }),
);
