import * as z from "zod/mini";
import { shareSchema } from "../schemas/share";
import { wholeNumberSchema } from "../schemas/wholeNumber";
import { type Count, countSchema, type Hidden, hiddenSchema } from "./count";
import { type ShareInterval, shareIntervalSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** The curve is not estimated where fewer than 10 people are still followed. */
export interface TooFew {
  is: "tooFew";
}

/** The share for whom the event has come, with pointwise bounds: none while it has come for nobody, or for all. */
export type ReachedShare =
  | { is: "estimated"; share: number; interval?: ShareInterval | undefined }
  | TooFew
  | Hidden;

/** From the beginning of one interval of months to the end of another; an end that is not reached is left out. */
export interface MonthInterval {
  afterMonth?: number | undefined;
  byMonth?: number | undefined;
  /** Share of such intervals that hold the true value: 0.95. */
  level: number;
  method: string;
}

/**
 * The interval of months within which the event had come for half; `notReached` by the end of the curve
 * is a finding, not a gap.
 */
export type MedianMonths =
  | {
      is: "within";
      afterMonth: number;
      byMonth: number;
      interval?: MonthInterval | undefined;
    }
  | { is: "notReached"; byMonth: number; interval?: MonthInterval | undefined }
  | TooFew
  | Hidden;

/** Months above one and up to another: above 6, up to 12. */
export interface EventInterval {
  afterMonth: number;
  byMonth: number;
  /** Waiting and followed at its beginning: those with the event, those whose follow-up ends, and the next at risk. */
  atRisk: Count;
  /** For whom the event came in it. */
  events: Count;
  /** Whose follow-up ended in it without the event: lost, or not yet further on. */
  censored: Count;
  /** By its end, of all: Kaplan-Meier. */
  reached: ReachedShare;
}

export interface TimeToEventBody {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  /** What people wait for: the first post at a higher level than at the beginning. */
  event: "higherLevel";
  /** When waiting begins: with the programme's first day, or with graduation. */
  from: "start" | "graduation";
  /** All who could wait: those followed, those whose level at the beginning is not known, those not followed. */
  people: Count;
  followed: Count;
  /** Without a known post on the first day: nothing can be higher. */
  startUnknown: Count;
  /** Of whom less than one month is known. */
  notFollowed: Count;
  /** How many months each interval is long. */
  intervalMonths: number;
  /** In order, from month 0 on, without a gap; none where nobody was followed. */
  intervals: EventInterval[];
  /** Still waiting and followed after the last interval. */
  stillWaiting: Count;
  median: MedianMonths;
}

/** How long it takes until something happens, where for some it has not yet. */
export interface TimeToEventResult extends ResultFrame {
  kind: "timeToEvent";
  body: TimeToEventBody;
}

const tooFewSchema = z.strictObject({ is: z.literal("tooFew") });

const reachedShareSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("estimated"),
    share: shareSchema,
    interval: z.optional(shareIntervalSchema),
  }),
  tooFewSchema,
  hiddenSchema,
]);

const monthIntervalSchema = z.strictObject({
  afterMonth: z.optional(wholeNumberSchema),
  byMonth: z.optional(wholeNumberSchema),
  level: z.number().check(z.gt(0), z.lt(1)),
  method: z.string(),
});

const medianMonthsSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("within"),
    afterMonth: wholeNumberSchema,
    byMonth: wholeNumberSchema,
    interval: z.optional(monthIntervalSchema),
  }),
  z.strictObject({
    is: z.literal("notReached"),
    byMonth: wholeNumberSchema,
    interval: z.optional(monthIntervalSchema),
  }),
  tooFewSchema,
  hiddenSchema,
]);

export const timeToEventResultSchema = z.strictObject({
  kind: z.literal("timeToEvent"),
  ...resultFrame,
  body: schemaFor<TimeToEventBody>()(
    z.strictObject({
      unit: z.string(),
      event: z.literal("higherLevel"),
      from: z.enum(["start", "graduation"]),
      people: countSchema,
      followed: countSchema,
      startUnknown: countSchema,
      notFollowed: countSchema,
      intervalMonths: wholeNumberSchema.check(z.gte(1)),
      intervals: z.array(
        z.strictObject({
          afterMonth: wholeNumberSchema,
          byMonth: wholeNumberSchema,
          atRisk: countSchema,
          events: countSchema,
          censored: countSchema,
          reached: reachedShareSchema,
        }),
      ),
      stillWaiting: countSchema,
      median: medianMonthsSchema,
    }),
  ),
});
