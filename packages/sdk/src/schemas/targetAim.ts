import * as z from "zod/mini";
import { shareSchema } from "./share";
import { wholeNumberSchema } from "./wholeNumber";

/** What was aimed at: a number of people, or a share of a base that is known only later. */
export const targetAimSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("count"), value: wholeNumberSchema }),
  z.strictObject({ is: z.literal("share"), share: shareSchema, of: z.string() }),
]);
export type TargetAim = z.infer<typeof targetAimSchema>;
