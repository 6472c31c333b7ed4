import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface TimeToEventBody {
  unit: string;
}

export interface TimeToEventResult extends ResultFrame {
  kind: "timeToEvent";
  body: TimeToEventBody;
}

export const timeToEventResultSchema = z.strictObject({
  kind: z.literal("timeToEvent"),
  ...resultFrame,
  body: schemaFor<TimeToEventBody>()(z.strictObject({ unit: z.string() })),
});
