import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface ReachBody {
  unit: string;
}

export interface ReachResult extends ResultFrame {
  kind: "reach";
  body: ReachBody;
}

export const reachResultSchema = z.strictObject({
  kind: z.literal("reach"),
  ...resultFrame,
  body: schemaFor<ReachBody>()(z.strictObject({ unit: z.string() })),
});
