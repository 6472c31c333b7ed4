import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface DoseBody {
  unit: string;
}

export interface DoseResult extends ResultFrame {
  kind: "dose";
  body: DoseBody;
}

export const doseResultSchema = z.strictObject({
  kind: z.literal("dose"),
  ...resultFrame,
  body: schemaFor<DoseBody>()(z.strictObject({ unit: z.string() })),
});
