import * as z from "zod/mini";
import { type TargetAim, targetAimSchema } from "../schemas/targetAim";
import { type Count, countSchema } from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** How a target was met, in people. */
export interface Attainment {
  aim: TargetAim;
  /** People who count towards the target. */
  actual: Count;
  /** The whole that a share is taken of; `notApplicable` for a target in numbers. */
  base: Count;
  /** The whole number of people that the target asks for. */
  needed: Count;
  /** How many people are missing; 0 when met. */
  short: Count;
  /** Actual ÷ target for a number, actual ÷ base for a share. */
  achieved: Rate;
  met: "met" | "notMet" | "notKnown";
}

export interface TargetBody {
  /** What is counted, in the plural: `leaders`. */
  unit: string;
  attainment: Attainment;
}

/** A target and how it was met. */
export interface TargetResult extends ResultFrame {
  kind: "target";
  body: TargetBody;
}

export const attainmentSchema = schemaFor<Attainment>()(
  z.strictObject({
    aim: targetAimSchema,
    actual: countSchema,
    base: countSchema,
    needed: countSchema,
    short: countSchema,
    achieved: rateSchema,
    met: z.enum(["met", "notMet", "notKnown"]),
  }),
);

export const targetResultSchema = z.strictObject({
  kind: z.literal("target"),
  ...resultFrame,
  body: schemaFor<TargetBody>()(z.strictObject({ unit: z.string(), attainment: attainmentSchema })),
});
