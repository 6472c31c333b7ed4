import * as z from "zod/mini";
import { idSchema } from "./id";

/** A step of a programme's pipeline: registered interest, applied, recruited, graduated … */
export const pipelineStageSchema = z.strictObject({ id: idSchema, label: z.string() });
export type PipelineStage = z.infer<typeof pipelineStageSchema>;
