import * as z from "zod/mini";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";
import { schoolSettingSchema } from "./schoolSetting";
import { seniorityLevelSchema } from "./seniorityLevel";
import { urnSchema } from "./urn";

const held = {
  participant: idSchema,
  from: isoDateSchema,
  /** The last day on which this is known to have been so; for the present one, the day it was confirmed. */
  until: isoDateSchema,
};

const endsAfterItBegins = z.refine<{ from: string; until: string }>(
  (role) => role.from <= role.until,
  {
    error: "a date not before from",
    path: ["until"],
  },
);

/** What a participant did over a stretch of time: a post, or out of school posts (a break, another career). */
export const roleSchema = z.discriminatedUnion("is", [
  z
    .strictObject({
      is: z.literal("post"),
      ...held,
      title: z.string(),
      level: seniorityLevelSchema,
      setting: schoolSettingSchema,
      /** The school's; none where the setting is not a school. */
      urn: z.optional(urnSchema),
      /**
       * Whether the employer is a state-funded school or another part of state-funded education in
       * England; left out where nobody has said.
       */
      stateFunded: z.optional(z.boolean()),
    })
    .check(endsAfterItBegins),
  z.strictObject({ is: z.literal("out"), ...held }).check(endsAfterItBegins),
]);
export type Role = z.infer<typeof roleSchema>;
export type Post = Extract<Role, { is: "post" }>;
