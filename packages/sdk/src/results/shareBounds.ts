import * as z from "zod/mini";
import { shareSchema } from "../schemas/share";
import { type Absent, absentSchema, type Hidden, hiddenSchema } from "./count";
import { schemaFor } from "./schemaFor";

/**
 * Between what a share lies, 0 to 1, whatever is true of those of whom nothing is known. It needs no
 * assumption and is no confidence interval.
 */
export type ShareBounds = { is: "bounds"; lower: number; upper: number } | Hidden | Absent;

export const shareBoundsSchema = schemaFor<ShareBounds>()(
  z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("bounds"), lower: shareSchema, upper: shareSchema }),
    hiddenSchema,
    absentSchema,
  ]),
);
