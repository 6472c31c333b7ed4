import * as z from "zod/mini";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";

/** Why a person left the pipeline, for good or for a later cohort. */
export const exitReasonSchema = z.enum(["withdrawn", "notSelected", "deferred"]);
export type ExitReason = z.infer<typeof exitReasonSchema>;

/** Something that happened to a participant on a day: reached a stage, or left the pipeline. */
export const pipelineEventSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("reached"),
    participant: idSchema,
    stage: idSchema,
    on: isoDateSchema,
  }),
  z.strictObject({
    is: z.literal("left"),
    participant: idSchema,
    why: exitReasonSchema,
    on: isoDateSchema,
  }),
]);
export type PipelineEvent = z.infer<typeof pipelineEventSchema>;
