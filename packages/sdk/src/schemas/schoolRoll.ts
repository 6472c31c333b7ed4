import * as z from "zod/mini";
import { isoDateSchema } from "./isoDate";
import { urnSchema } from "./urn";
import { wholeNumberSchema } from "./wholeNumber";

/** How many pupils were on a school's roll on the day of a census: a published number. */
export const schoolRollSchema = z.strictObject({
  urn: urnSchema,
  censusOn: isoDateSchema,
  pupils: wholeNumberSchema,
});
export type SchoolRoll = z.infer<typeof schoolRollSchema>;
