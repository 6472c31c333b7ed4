import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface AbsenceBody {
  unit: string;
}

export interface AbsenceResult extends ResultFrame {
  kind: "absence";
  body: AbsenceBody;
}

export const absenceResultSchema = z.strictObject({
  kind: z.literal("absence"),
  ...resultFrame,
  body: schemaFor<AbsenceBody>()(z.strictObject({ unit: z.string() })),
});
