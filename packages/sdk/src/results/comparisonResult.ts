import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface ComparisonBody {
  unit: string;
}

export interface ComparisonResult extends ResultFrame {
  kind: "comparison";
  body: ComparisonBody;
}

export const comparisonResultSchema = z.strictObject({
  kind: z.literal("comparison"),
  ...resultFrame,
  body: schemaFor<ComparisonBody>()(z.strictObject({ unit: z.string() })),
});
