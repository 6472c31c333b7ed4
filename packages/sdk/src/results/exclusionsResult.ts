import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface ExclusionsBody {
  unit: string;
}

export interface ExclusionsResult extends ResultFrame {
  kind: "exclusions";
  body: ExclusionsBody;
}

export const exclusionsResultSchema = z.strictObject({
  kind: z.literal("exclusions"),
  ...resultFrame,
  body: schemaFor<ExclusionsBody>()(z.strictObject({ unit: z.string() })),
});
