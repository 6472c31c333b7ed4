import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface RetentionBody {
  unit: string;
}

export interface RetentionResult extends ResultFrame {
  kind: "retention";
  body: RetentionBody;
}

export const retentionResultSchema = z.strictObject({
  kind: z.literal("retention"),
  ...resultFrame,
  body: schemaFor<RetentionBody>()(z.strictObject({ unit: z.string() })),
});
