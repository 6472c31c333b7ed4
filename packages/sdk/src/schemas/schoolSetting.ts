import * as z from "zod/mini";

/** The kind of place where someone works; `other` is a central trust team, a local authority, a charity … */
export const schoolSettingSchema = z.enum([
  "mainstream",
  "alternativeProvision",
  "special",
  "other",
]);
export type SchoolSetting = z.infer<typeof schoolSettingSchema>;
