import * as z from "zod/mini";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";
import { trainingAmountSchema } from "./trainingAmount";

/** A session of training as planned: when it is held, and how much of training it is. */
export const trainingSessionSchema = z.strictObject({
  id: idSchema,
  on: isoDateSchema,
  planned: trainingAmountSchema,
});
export type TrainingSession = z.infer<typeof trainingSessionSchema>;
