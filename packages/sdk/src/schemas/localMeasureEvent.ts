import * as z from "zod/mini";
import { pupilEventTimeSchema } from "./exclusionEvent";
import { idSchema } from "./id";
import { urnSchema } from "./urn";

/**
 * What a trust or school may record and nobody counts for England: a move to another school by agreement,
 * a removal from lessons within the school, a timetable of fewer hours.
 */
const localMeasureKindSchema = z.enum(["managedMove", "internalExclusion", "reducedTimetable"]);
export type LocalMeasureKind = z.infer<typeof localMeasureKindSchema>;

/** One managed move, internal exclusion or reduced timetable of a pupil, on the day when it began. */
export const localMeasureEventSchema = z.strictObject({
  pupil: idSchema,
  school: urnSchema,
  when: pupilEventTimeSchema,
  kind: localMeasureKindSchema,
});
export type LocalMeasureEvent = z.infer<typeof localMeasureEventSchema>;
