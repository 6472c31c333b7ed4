import * as z from "zod/mini";

/** What training is measured in. No unit is ever made into another: a day is as long as its programme says. */
export const trainingUnitSchema = z.enum(["hours", "days", "sessions"]);
export type TrainingUnit = z.infer<typeof trainingUnitSchema>;

/** An amount of training, 0 or more, to at most two decimals: a quarter of an hour is 0.25 hours. */
export const trainingAmountSchema = z.strictObject({
  value: z.number().check(
    z.gte(0),
    z.lte(1e9),
    z.refine((value) => Number(value.toFixed(2)) === value, "at most two decimals"),
  ),
  unit: trainingUnitSchema,
});
export type TrainingAmount = z.infer<typeof trainingAmountSchema>;
