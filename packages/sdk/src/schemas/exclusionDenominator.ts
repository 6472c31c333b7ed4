import * as z from "zod/mini";

/**
 * What a rate of exclusions is per. The Department for Education's rates are per 100 pupils of the
 * January census; a rate per 100 of anything else is another measure, and never compared with them.
 */
export const exclusionDenominatorSchema = z.enum([
  "januaryCensusHeadcount",
  "averageRoll",
  "rollOnDate",
  "everOnRoll",
]);
export type ExclusionDenominator = z.infer<typeof exclusionDenominatorSchema>;
