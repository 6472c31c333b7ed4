import * as z from "zod/mini";

/** The three ways in which there is no answer; none of them stands for another. */
export const unansweredSchemas = [
  z.strictObject({ is: z.literal("notAsked") }),
  z.strictObject({ is: z.literal("noAnswer") }),
  z.strictObject({ is: z.literal("preferNotToSay") }),
] as const;
