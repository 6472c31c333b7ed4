import * as z from "zod/mini";

/** A local authority's nine-character GSS code, `E09000030`. */
export const localAuthorityCodeSchema = z.string().check(z.regex(/^E\d{8}$/));

/** A local authority in England. */
export const localAuthoritySchema = z.strictObject({
  code: localAuthorityCodeSchema,
  name: z.string(),
});
export type LocalAuthority = z.infer<typeof localAuthoritySchema>;
