import * as z from "zod/mini";
import { type TrainingUnit, trainingUnitSchema } from "../schemas/trainingAmount";
import {
  type Absent,
  absentSchema,
  type Count,
  countSchema,
  type Hidden,
  hiddenSchema,
} from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** An amount ≥ 0 in the unit of its body, or why there is none. */
export type DoseAmount = { is: "amount"; value: number } | Hidden | Absent;

/** The median amount; `tooFewPeople` where fewer than `minimum` people have one, for it would be about persons. */
export type DoseMedian =
  | { is: "median"; value: number; method: string }
  | { is: "tooFewPeople"; minimum: number }
  | Hidden
  | Absent;

export interface DoseBody {
  /** Who is trained, in the plural: `leaders`. */
  unit: string;
  /** What every amount of the body is measured in. */
  measure: TrainingUnit;
  /** For each participant, over the whole programme. */
  planned: DoseAmount;
  /** For each participant, in what was held up to `asOf`: what received amounts are held against. */
  due: DoseAmount;
  /** Recorded and not recorded together. */
  participants: Count;
  /** Full, part and none together. */
  recorded: Count;
  /** Participants of whom nobody knows how much they received. */
  notRecorded: Count;
  /** All that was due, some of it, nothing. */
  received: { full: Count; part: Count; none: Count };
  /** Full ÷ recorded. */
  fullRate: Rate;
  /** By all recorded participants together. */
  total: DoseAmount;
  /** By a recorded participant, those with nothing included. */
  median: DoseMedian;
}

/** How much training was planned for each participant, and how much they received. */
export interface DoseResult extends ResultFrame {
  kind: "dose";
  body: DoseBody;
}

const amountSchema = schemaFor<DoseAmount>()(
  z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("amount"), value: z.number().check(z.gte(0)) }),
    hiddenSchema,
    absentSchema,
  ]),
);

const medianSchema = schemaFor<DoseMedian>()(
  z.discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("median"),
      value: z.number().check(z.gte(0)),
      method: z.string(),
    }),
    z.strictObject({ is: z.literal("tooFewPeople"), minimum: z.int().check(z.gte(1)) }),
    hiddenSchema,
    absentSchema,
  ]),
);

export const doseResultSchema = z.strictObject({
  kind: z.literal("dose"),
  ...resultFrame,
  body: schemaFor<DoseBody>()(
    z.strictObject({
      unit: z.string(),
      measure: trainingUnitSchema,
      planned: amountSchema,
      due: amountSchema,
      participants: countSchema,
      recorded: countSchema,
      notRecorded: countSchema,
      received: z.strictObject({ full: countSchema, part: countSchema, none: countSchema }),
      fullRate: rateSchema,
      total: amountSchema,
      median: medianSchema,
    }),
  ),
});
