import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface GainBody {
  unit: string;
}

export interface GainResult extends ResultFrame {
  kind: "gain";
  body: GainBody;
}

export const gainResultSchema = z.strictObject({
  kind: z.literal("gain"),
  ...resultFrame,
  body: schemaFor<GainBody>()(z.strictObject({ unit: z.string() })),
});
