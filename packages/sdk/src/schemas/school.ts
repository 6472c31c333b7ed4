import * as z from "zod/mini";
import { idSchema } from "./id";
import { localAuthorityCodeSchema } from "./localAuthority";
import { schoolSettingSchema } from "./schoolSetting";
import { urnSchema } from "./urn";

/** A school, academy or pupil referral unit in England. */
export const schoolSchema = z.strictObject({
  urn: urnSchema,
  name: z.string(),
  setting: schoolSettingSchema,
  /** The id of its trust; none for a maintained school. */
  trust: z.optional(idSchema),
  localAuthority: localAuthorityCodeSchema,
});
export type School = z.infer<typeof schoolSchema>;
